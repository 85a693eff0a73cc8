import { Component, type ReactNode } from 'react'

import { useMessages } from '../messages/use-messages.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

/** Keeps a fault in one pane from taking the window with it. React offers this to classes only. */
export class Guard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override readonly state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <Broken onRetry={() => this.setState({ broken: false })} /> : this.props.children
  }
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useMessages()
  return <Notice title={t('failure.screen')} actions={<Button onPress={onRetry}>{t('failure.retry')}</Button>} />
}
