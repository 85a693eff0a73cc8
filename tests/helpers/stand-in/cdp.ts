import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter, once } from 'node:events'

export type Params = Record<string, unknown>

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Params
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

interface Waiting {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: Error) => void
}

/** A Chromium of our own and the one WebSocket it is driven through. Events are named `SESSION:Domain.event`, or `Domain.event`. */
export class Cdp extends EventEmitter {
  readonly chromium: ChildProcess
  readonly address: string
  private readonly socket: WebSocket
  private readonly waiting = new Map<number, Waiting>()
  private calls = 0

  private constructor(chromium: ChildProcess, address: string, socket: WebSocket) {
    super()
    this.setMaxListeners(0)
    this.chromium = chromium
    this.address = address
    this.socket = socket
    socket.addEventListener('message', (event) => this.receive(JSON.parse(String(event.data)) as Message))
    socket.addEventListener('close', () => {
      for (const { method, reject } of this.waiting.values()) reject(new Error(`${method}: the browser is gone`))
      this.waiting.clear()
    })
  }

  static async launch(executable: string, args: readonly string[]): Promise<Cdp> {
    const chromium = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    const address = await findDebuggerAddress(chromium)
    const socket = new WebSocket(address)
    await once(socket, 'open')
    return new Cdp(chromium, address, socket)
  }

  send<T = Params>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
    const id = ++this.calls
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { method, resolve, reject }))
    this.socket.send(JSON.stringify({ id, method, params, sessionId }))
    return answer as Promise<T>
  }

  private receive({ id, method, params, result, error, sessionId }: Message): void {
    if (id === undefined) {
      this.emit(sessionId === undefined ? String(method) : `${sessionId}:${method}`, params, sessionId)
      return
    }
    const waiting = this.waiting.get(id)
    this.waiting.delete(id)
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`))
    else waiting?.resolve(result)
  }
}

async function findDebuggerAddress(chromium: ChildProcess): Promise<string> {
  const said: string[] = []
  const found = Promise.withResolvers<string>()
  chromium.stderr?.on('data', (data: Buffer) => {
    said.push(String(data))
    const address = /DevTools listening on (ws:\S+)/.exec(said.join(''))?.[1]
    if (address !== undefined) found.resolve(address)
  })
  chromium.once('error', found.reject)
  chromium.once('exit', (code) => found.reject(new Error(`Chromium ended with ${code}: ${said.join('').slice(-500)}`)))
  return found.promise
}
