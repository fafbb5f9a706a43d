import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest though few lines long, the longest first: they build sites or start processes. What is not
 * here is taken by its size.
 */
const LONGEST = [
  'site/payloads',
  'site/pages',
  'site/tasks/tasks',
  'astro/build',
  'bench/small',
  'release/package',
  'astro/dev-config',
  'astro/toolbar',
  'astro/dev',
  'channels/contract',
  'astro/kit-edits',
  'astro/private',
  'bench/hostile',
  'publish/kill',
  'astro/places',
  'bench/beside',
  'astro/foreign',
  'remembered',
  'publish/publish',
  'publish/staging',
  'astro/base',
  'cli/choose',
  'channels/ebook/pdf',
  'bench/learning',
  'astro/dev-host',
  'astro/page-ids',
]

/** Begins with what takes longest, so that no processor waits at the end for one that has begun a long file late. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return at === -1 ? LONGEST.length : at
    }
    const sorted = await super.sort(files)
    // Projects stay one after the other, as they were sorted.
    const projects = [...new Set(sorted.map(({ project }) => project))]
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((one, other) => place(one) - place(other)),
    )
  }
}
