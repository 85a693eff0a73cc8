interface Request {
  readonly headers: Readonly<Record<string, string>>
  readonly body: XMLHttpRequestBodyInit
  readonly signal: AbortSignal
  /** Told how many bytes are sent. */
  readonly onSent: (bytes: number) => void
}

/**
 * Posts a body and tells how much of it is sent, which `fetch` does not. Once all of it is, it cannot be stopped any more: the host
 * has it and its answer is on the way. Rejects where none comes.
 */
export function sendBody(path: string, { headers, body, signal, onSent }: Request): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  const request = new XMLHttpRequest()
  request.open('POST', path)
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  const stop = () => request.abort()
  request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded))
  request.upload.addEventListener('load', () => signal.removeEventListener('abort', stop))
  request.addEventListener('load', () => {
    const type = request.getResponseHeader('content-type') ?? ''
    resolve(new Response(request.responseText, { status: request.status, headers: { 'content-type': type } }))
  })
  request.addEventListener('error', () => reject(new TypeError(`${path}: no answer`)))
  request.addEventListener('abort', () => reject(new DOMException(`${path}: stopped`, 'AbortError')))
  signal.addEventListener('abort', stop)
  request.send(body)
  return promise
}
