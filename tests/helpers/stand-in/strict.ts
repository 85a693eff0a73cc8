/** Wraps an object so that asking for what it lacks throws, naming it: a gap must be seen, not read as undefined. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      // Symbols, and names that Node and `await` themselves look for.
      if (typeof key === 'symbol' || key in object || key.startsWith('_') || ['then', 'toJSON', 'domain', 'default'].includes(key)) {
        return Reflect.get(object, key, receiver) as unknown
      }
      throw new Error(`stand-in: ${name}.${key} is not there`)
    },
  })
}

/** The first argument of Electron's listeners. */
export function makeEvent<T extends object>(facts: T): T & { defaultPrevented: boolean; preventDefault(): void } {
  return {
    ...facts,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
  }
}
