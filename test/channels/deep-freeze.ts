import { z } from 'zod'

/** Freeze a value and all that it holds, maps and sets too, so that whoever changes any of it throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  // A schema completes itself when it is first used, and belongs to the whole process.
  if (ArrayBuffer.isView(value) || value instanceof z.ZodType) return value
  if (value instanceof Map || value instanceof Set) {
    for (const item of value) deepFreeze(item)
    for (const method of ['set', 'add', 'delete', 'clear']) {
      Object.defineProperty(value, method, {
        value: () => {
          throw new TypeError(`Cannot ${method} in a frozen ${value.constructor.name}`)
        },
      })
    }
  }
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
  return value
}
