import type { Rule } from '../rule.ts'

/**
 * The system would not hand the file over: mostly the permission to read it is missing. Pipes, sockets and devices are
 * never opened. The example cannot be shown here.
 */
export const unreadable: Rule = {
  summary: 'Files that cannot be read',
  severity: 'error',
  keepsErrors: true,
}
