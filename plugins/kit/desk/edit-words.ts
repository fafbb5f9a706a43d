/** Give copies of what the page says by a name of `EDIT_WORDS`, in all of its languages. */
export function editWords(name: string): Node[] {
  const words = document.querySelector<HTMLTemplateElement>('#edit-words')?.content
  return [...(words?.querySelector(`[data-word="${CSS.escape(name)}"]`)?.cloneNode(true).childNodes ?? [])]
}
