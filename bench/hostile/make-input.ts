/** A process that makes one input and writes it into a file: `make-input.ts INDEX SIZE FILE`. What that takes is nobody's but its own. */
import { writeFile } from 'node:fs/promises'
import { INPUTS } from './inputs.ts'

const [index = '', size = '', file = ''] = process.argv.slice(2)
const content = await INPUTS[Number(index)]?.make(Number(size))
await writeFile(file, content ?? '')
