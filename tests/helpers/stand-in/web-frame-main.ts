/** A frame as main sees it: Electron's own addresses, not Chromium's. */
export class WebFrameMain {
  readonly frameToken: string
  readonly url: string
  readonly parent: WebFrameMain | null

  constructor(frameToken: string, url: string, parent: WebFrameMain | null) {
    this.frameToken = frameToken
    this.url = url
    this.parent = parent
  }

  get top(): WebFrameMain {
    return this.parent ? this.parent.top : this
  }
}
