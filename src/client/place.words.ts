import type { Words } from '../language/language.ts'

interface PlaceWords {
  nowhere(name: string): string
  elsewhere(name: string): string
  /** The link behind `elsewhere`. */
  there: string
}

/** What the page says of a hash that names nothing on it. */
export const placeWords: Words<PlaceWords> = {
  zh: {
    nowhere: name => `这一页上没有“${name}”，所以从头开始。`,
    elsewhere: name => `图“${name}”不在这一页。`,
    there: '去它那一页',
  },
  en: {
    nowhere: name => `This page has no place called “${name}”, so here is its beginning.`,
    elsewhere: name => `The figure “${name}” stands on another page. `,
    there: 'Go there',
  },
}
