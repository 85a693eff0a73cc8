import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

import { log } from './log.ts'

/** Records every connection the main process itself tries. One is the stand-in's own, to its Chromium on this machine. */
export function watchSockets(): void {
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { socket: Socket }
    socket.once('connectionAttempt', (address: string, port: number) => log.push(['socket', address, port]))
  })
}
