import { readFileSync } from 'node:fs'

/** Switches that have Chromium write down everything its network stack does (chromium.org, NetLog). */
export function netLogSwitches(file: string): readonly string[] {
  return [`--log-net-log=${file}`, '--net-log-capture-mode=Default']
}

interface NetEvent {
  readonly type: number
  readonly params?: { readonly address?: string; readonly address_list?: readonly string[] }
}

/** Stands for datagrams sent: the log does not say where to. */
export const datagram = 'a datagram'

/** Events that mean a packet on the wire: a connection tried, or a datagram sent (names are looked up by datagram). */
const leaving = ['TCP_CONNECT_ATTEMPT', 'UDP_BYTES_SENT']

/**
 * The addresses a Chromium reached for, from its own log. The log is one JSON object with an event a line; a browser that was
 * killed leaves it without an end, so it is read line by line.
 */
export function listConnections(file: string): readonly string[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n')
  const types = /"logEventTypes":(\{[^}]*\})/.exec(head)?.[1]
  if (types === undefined) throw new Error(`${file} is no network log`)
  const numbers = JSON.parse(types) as Readonly<Record<string, number>>
  const wanted = new Set(leaving.map((name) => numbers[name]))
  const events = lines.flatMap(readEvent)
  if (events.length === 0) throw new Error(`${file} holds no event`)
  return [...new Set(events.filter(({ type }) => wanted.has(type)).map(({ params }) => params?.address ?? datagram))]
}

function readEvent(line: string): readonly NetEvent[] {
  try {
    const event = JSON.parse(line.replace(/,?\s*$/, '')) as Partial<NetEvent>
    return event.type === undefined ? [] : [event as NetEvent]
  } catch {
    // The line around the events, or one cut short.
    return []
  }
}
