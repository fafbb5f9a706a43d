import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepChoice, openChoices } from '../../plugins/choose/keep.ts'
import { PerennialError } from '../../plugins/errors.ts'
import { writeSite } from '../folders.ts'

const CHOICE = { digest: 'd', model: 'small', quotes: [{ number: 1, text: 'Bread.' }] }
const OTHERS = `{\n  "b.md": {\n    "digest": "b",\n    "model": "large"\n  }\n}\n`
const BOTH = `{
  "a.md": {
    "digest": "d",
    "model": "small",
    "quotes": [
      { "number": 1, "text": "Bread." }
    ]
  },
${OTHERS.slice(2)}`

/** Make a content folder whose file of choices says something, and give what can be done with it. */
async function folderWith(text?: string) {
  const root = await writeSite(text === undefined ? {} : { 'choices.json': text })
  const path = join(root, 'content/choices.json')
  const keep = (): Promise<string[] | undefined> =>
    keepChoice({ root, content: 'content' }, 'a.md', CHOICE).then(
      () => undefined,
      (thrown: unknown) => {
        if (thrown instanceof PerennialError) return [thrown.message, thrown.hint]
        throw thrown
      },
    )
  return { root, path, keep, said: () => readFile(path, 'utf8') }
}

describe('a choice', () => {
  it('is kept where none was', async () => {
    const { root, keep, said } = await folderWith()
    expect(await keep()).toBeUndefined()
    expect(JSON.parse(await said())).toEqual({ 'a.md': CHOICE })
    expect(await readdir(join(root, 'content'))).toEqual(['choices.json'])
    expect((await openChoices(root, 'content')).byFile.get('a.md')?.choice).toEqual(CHOICE)
  })

  it.each([
    OTHERS,
    OTHERS.replaceAll('\n', '\r\n'),
    `\ufeff${OTHERS}`,
    OTHERS.replace('"large"', '"large",'),
  ])('is kept beside those of others: %j', async (text) => {
    const { keep, said } = await folderWith(text)
    expect(await keep()).toBeUndefined()
    expect(await said()).toBe(BOTH)
    expect(await keep()).toBeUndefined()
    expect(await said()).toBe(BOTH)
  })

  it('takes the place of an older one of the text', async () => {
    const { keep, said } = await folderWith(BOTH.replace('"number": 1', '"number": 7'))
    expect(await keep()).toBeUndefined()
    expect(await said()).toBe(BOTH)
  })

  it('is kept in the file behind a link, but in none outside the content folder', async () => {
    const { root, path, keep } = await folderWith()
    await mkdir(join(root, 'content/kept'))
    await writeFile(join(root, 'content/kept/own.json'), OTHERS)
    await symlink('kept/own.json', path)
    expect(await keep()).toBeUndefined()
    expect(await readFile(join(root, 'content/kept/own.json'), 'utf8')).toBe(BOTH)
    const other = await folderWith()
    await writeFile(join(other.root, 'outside.json'), OTHERS)
    await symlink('../outside.json', other.path)
    expect(await other.keep()).toEqual([
      'The choice of a.md could not be kept in content/choices.json: it leads out of the content folder.',
      'See to that, and run the command again; what was kept before is still there.',
    ])
    expect(await readFile(join(other.root, 'outside.json'), 'utf8')).toBe(OTHERS)
  })

  it('is not kept where the file may not be written, or cannot be read', async () => {
    const locked = await folderWith(OTHERS)
    await chmod(locked.path, 0o444)
    expect(await locked.keep()).toEqual([
      'The choice of a.md could not be kept in content/choices.json: permission to write it is missing.',
      'See to that, and run the command again; what was kept before is still there.',
    ])
    const broken = await folderWith('{ "b.md": ')
    expect((await broken.keep())?.[1]).toBe('Mend or delete it, and run the command again.')
    expect(await broken.said()).toBe('{ "b.md": ')
    const folder = await folderWith()
    await mkdir(folder.path)
    expect(await folder.keep()).toEqual([
      'content/choices.json:1:1  found no ordinary file; put a text file in its place; nothing of this file is used before it is mended or deleted  (choices)',
      'Mend or delete it, and run the command again.',
    ])
  })
})
