/** Make something when it is first asked for, and keep it. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Make something of a thing when it is first asked for, and keep it as long as that thing is there. */
export function onceFor<Value>(): (thing: object, make: () => Value) => Value {
  const made = new WeakMap<object, { readonly value: Value }>()
  return (thing, make) => {
    const known = made.get(thing) ?? { value: make() }
    made.set(thing, known)
    return known.value
  }
}
