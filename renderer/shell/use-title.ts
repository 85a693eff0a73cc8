import { useEffect } from 'react'

import { useStore } from '../data/store.ts'
import { useApi } from '../data/use-api.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'

/** The window is called after what is open in it, else after what is searched: tabs and history can be told apart. */
export function useTitle(): void {
  const { t } = useMessages()
  const { article: id, query, filters } = useStore(useSession().place)
  const { result: view } = useApi('getArticle', id === null ? null : { id, query, filters })
  const about = id === null ? query.trim() : (view?.article.headline ?? '')
  const title = about === '' ? t('app.name') : t('app.title', { about })
  useEffect(() => {
    document.title = title
  }, [title])
}
