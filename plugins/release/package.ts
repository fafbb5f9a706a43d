/** Builds the npm packages: `npm run package` writes them into `.package/`, ready for `npm publish .package/<name>`. */
import { fileURLToPath } from 'node:url'
import { buildCreatePackage } from './build-create-package.ts'
import { buildPackage } from './build-package.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../../.package/${name}`, import.meta.url))
await buildPackage(folder('astro-perennial'))
await buildCreatePackage(folder('create-astro-perennial'))
