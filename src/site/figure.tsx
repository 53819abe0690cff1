import { useContext } from 'react'
import { islandId } from '../client/island.tsx'
import { IslandsContext } from './islands.tsx'

/** A figure in the prose: an island, drawn in full by the server and brought to life by itself (client/islands.ts). */
export function Figure({ of }: { of: string }) {
  const island = useContext(IslandsContext)[of]
  if (!island) throw new Error(`the figure "${of}" was not rendered for this page`)
  const { data, html } = island
  return (
    <div
      id={islandId(of)}
      data-island={of}
      data-language={data.language}
      data-view={data.view}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
