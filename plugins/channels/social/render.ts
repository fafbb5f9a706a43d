/** One post. */
export interface PostInputs {
  readonly text: string
}

/** Write a post as a file. */
export async function render({ text }: PostInputs): Promise<string> {
  return `${text}\n`
}
