import './figure-grid.css'
import { useContext, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../language/language.ts'
import { PictureContext } from '../plot/follow.ts'
import { Picture, type Way } from '../plot/picture.ts'
import type { Figure } from '../state/figure.ts'
import type { FigureStore } from '../state/figure-store.ts'
import type { Parameters } from '../state/parameter.ts'
import { Caption, Heard } from './caption.tsx'
import type { Code } from './code.ts'
import { Drawer } from './drawer.tsx'
import { FigureFrame } from './figure-frame.tsx'
import { Formula } from './formula.tsx'
import { useKeptHeights } from './keep-heights.ts'
import { kitWords } from './kit.words.ts'
import { later } from './later.ts'
import { Notice } from './notice.tsx'
import { OtherPanelContext } from './other-panel.ts'
import { Presets } from './presets.tsx'
import { Readout } from './readout.tsx'
import { Say } from './say.tsx'
import { Voice, VoiceContext } from './voice.ts'

const Share = later(async () => (await import('./share.tsx')).Share)

/** What every figure says; `K` are the numbers that it shows, `R` its presets, `C` the columns of its list. */
export interface FigureWords<K extends string = string, R extends string = string, C extends string = never> {
  title: string
  /** One sentence on what there is to see, true in every state. */
  takeaway?: string
  /** What the figure's formula says, in a few words. */
  formula?: string
  /** Over the current values, where they are a plain list. */
  values?: string
  /** What the numbers are called, by their public keys. */
  shown: Readonly<Record<K, string>>
  /** The presets in the order of their buttons. */
  presets: Readonly<Partial<Record<R, string>>>
  /** Over the table, and over its first column. */
  table: string
  by: string
  /** What the columns are called, where it is not what the numbers are called beside the plot. */
  columns?: Readonly<Partial<Record<K | C, string>>>
}

export interface PanelProps<S, K extends string, R extends string, C extends string = never> {
  store: FigureStore
  words: FigureWords<K, R, C>
  /** What there is to see, where it is not the words' own sentence. */
  takeaway?: ReactNode
  /** The picture in sentences that hold in every state that it can be in; the first is the main one. */
  say(state: S): readonly string[]
  /** The same aloud, where that is something else. */
  heard?(state: S): readonly string[]
  /** How the picture goes from one state to another, where it does not leap: `gradually(…)`. */
  way?: Way<S>
  /** What moves the plots or asks about them, close to them: before and after. */
  over?: ReactNode
  under?: ReactNode
  /** Right under the plot, where it is not the figure's one formula. */
  formula?: ReactNode
  /** What can be set besides the handles; the presets come after it, or stand within it. */
  controls?: ReactNode
  withPresets?: boolean
  /** The parameter that passes by itself, such as time: a preset is still the present one wherever it stands. */
  clock?: string
  /** What few readers need: in a closed drawer. What is dear stands there as a part of its own (`later`). */
  settings?: ReactNode
  /** The current values, where a plain list will not do. */
  side?: ReactNode
  /** Under all else, before the drawers. */
  below?: ReactNode
  /** The figure's own code for its present state, loaded when it is asked for. */
  code?(state: S): Promise<Code>
  /** The plots, and nothing else: wherever the figure has less room, they are what is shown of it. */
  children: ReactNode
}

interface FigurePanelProps<S, K extends string, R extends string, C extends string> extends PanelProps<S, K, R, C> {
  figure: Figure<Parameters, S & object, K, R, C>
}

/**
 * The usual arrangement of a figure: plot and formula, values and caption beside them; below, what the hand can do. What
 * goes wrong in the picture is thrown where React sees it: that ends the island, and what was served stands again.
 */
export function FigurePanel<S, K extends string, R extends string, C extends string>(
  props: FigurePanelProps<S, K, R, C>,
) {
  const { figure, store, words, takeaway = words.takeaway, say, withPresets = true, code, children } = props
  const [picture] = useState(() => new Picture<S>(figure, store, props.way))
  const [voice] = useState(() => new Voice())
  const [broken, setBroken] = useState<{ error: unknown } | null>(null)
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => picture.start(error => setBroken({ error })), [picture])
  useKeptHeights(body, store)
  const kit = useWords(kitWords)
  const names = useMemo(() => ({ ...words.shown, ...words.columns, [figure.by]: words.by }), [words, figure])
  const other = useContext(OtherPanelContext)
  if (broken) throw broken.error
  if (other) {
    // A takeaway that is more than fixed words tells the result itself.
    const result = typeof takeaway === 'string' ? <Say of={(state: S) => say(state)[0] ?? ''} /> : takeaway
    const panel = other({ title: words.title, result, children })
    return <PictureContext value={picture as Picture}>{panel}</PictureContext>
  }
  return (
    <PictureContext value={picture as Picture}>
      <VoiceContext value={voice}>
        <FigureFrame id={figure.id} title={words.title} takeaway={takeaway} caption={<Caption say={say} />}>
          <div className="figure-body" ref={body}>
            <div className="figure-main">
              {props.over}
              {children}
              {props.under}
            </div>
            {props.formula ?? (words.formula && <Formula of={figure.id} label={words.formula} />)}
          </div>
          <div className="figure-side">
            {props.side ?? <Readout figure={figure} caption={words.values} names={words.shown} />}
          </div>
          <div className="figure-hand">
            {(props.controls || withPresets) && (
              <div className="controls">
                {props.controls}
                {withPresets && <Presets store={store} names={presetNames(words.presets)} clock={props.clock} />}
              </div>
            )}
            {props.below}
            <Notice store={store} />
            <Heard say={props.heard ?? say} />
          </div>
          <div className="drawers">
            {props.settings && (
              <Drawer name="settings" summary={kit.more}>
                {props.settings}
              </Drawer>
            )}
            <Drawer name="share" summary={kit.shareAndSave}>
              <Share
                title={words.title}
                figure={figure}
                caption={words.table}
                names={names}
                {...(code && { code: () => code(picture.current()) })}
              />
            </Drawer>
          </div>
        </FigureFrame>
      </VoiceContext>
    </PictureContext>
  )
}

/** Those presets that have a button. */
const presetNames = (presets: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(presets).flatMap(([name, word]) => (word === undefined ? [] : [[name, word]])))
