import { createContext, useContext } from 'react'

/** What has been said is taken back after so long: who reads the page line by line does not meet it again. */
const spoken = 7000

/** What a figure says aloud: one sentence at a time, in an element that listens politely. */
export class Voice {
  /** Somebody speaks of what happens, such as who plays: nobody else does. */
  isTaken = false
  #element: HTMLElement | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  /** As the `ref` of the element. */
  readonly speakIn = (element: HTMLElement | null): void => {
    this.#element = element
  }

  say(text: string): void {
    if (this.#element) this.#element.textContent = text
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#element?.replaceChildren(), spoken)
  }
}

export const VoiceContext = createContext(new Voice())

export const useVoice = (): Voice => useContext(VoiceContext)
