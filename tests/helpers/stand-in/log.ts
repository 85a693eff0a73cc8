/** What the program asked of the system, in order, for tests to look at: `['openExternal', address]`, `['request', address, fate]`. */
export const log: (readonly [what: string, ...details: unknown[]])[] = []
