import type { z } from 'zod'

/**
 * Tell what is wrong with a value that may have several forms and plainly has one of them: the issues inside that form,
 * with their whole paths. Elsewhere the issue itself.
 */
export function issuesMeant(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  // A message of the schema's own says more.
  if (issue.code !== 'invalid_union' || !/^[A-Z]/.test(issue.message)) return [issue]
  const forms = issue.errors.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  )
  const [form] = forms
  if (!form || forms.length > 1 || form.some(({ path }) => path.length === 0)) return [issue]
  return form.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}
