// The questions that find out how a complaint arose, for whoever calls or writes: the form's own questions, on paper.
import { leafletWords } from '@/lib/catalogues/public/leaflet/words'
import type { PublicLang } from '@/lib/core/shared/language'
import { intakeFormOf } from './intake-form'
import type { Field } from './intake-form/field'
import type { Procedure } from './procedure'
import type { Block } from './public-parts/block'
import { wayFacts } from './public-parts/way-facts'

/** A question with room to answer: `lines` to write on, or boxes to tick. `onlyIf`: when it is asked at all. */
export type Asked = {
  id: string
  question: string
  hints: string[]
  onlyIf: string | null
  lines: number
  boxes: string[]
}

export type Leaflet = {
  title: string
  lead: string
  print: string
  tick: string
  sections: { id: string; heading: string; asked: Asked[] }[]
  give: { heading: string; text: string; ways: Block }
}

/** Lines for a story, for some sentences, and for a few words. */
const LINES = { story: 14, long: 4, line: 1 }

/** The leaflet of a procedure in one language: every question of its form, in the same order. */
export function leafletOf(procedure: Procedure, lang: PublicLang): Leaflet {
  const words = leafletWords[lang]
  const { pages } = intakeFormOf(procedure, lang)
  return {
    title: words.title,
    lead: words.lead,
    print: words.print,
    tick: words.tick,
    sections: pages.map(({ id, title, fields }) => ({
      id,
      heading: title,
      asked: fields.flatMap((field) => askedOf(field, lang, null)),
    })),
    give: {
      heading: words.give,
      text: words.giveText,
      ways: {
        kind: 'facts',
        items: wayFacts(procedure, lang)
          .filter(({ kind }) => kind !== 'form')
          .map(({ fact }) => fact),
      },
    },
  }
}

function askedOf(field: Field, lang: PublicLang, onlyIf: string | null): Asked[] {
  const { name, label, hints, prompts, options } = field
  const lines = name === 'story' ? LINES.story : field.kind === 'long' ? LINES.long : LINES.line
  const boxes = field.kind === 'yes' ? [label] : options.map((option) => option.label)
  const own = {
    id: name,
    question: label,
    hints: [...hints, ...prompts],
    onlyIf,
    lines: boxes.length > 0 ? 0 : lines,
    boxes,
  }
  const opened = options.flatMap((option) =>
    option.reveals.flatMap((revealed) => askedOf(revealed, lang, leafletWords[lang].onlyIf({ answer: option.label }))),
  )
  return [own, ...opened]
}

/** What the form asks about what happened, in a line each: for the page of the procedure. */
export function questionsAsked(procedure: Procedure, lang: PublicLang): string[] {
  const pages = intakeFormOf(procedure, lang).pages.filter(({ id }) => id !== 'reach')
  return pages
    .flatMap(({ fields }) => fields.flatMap((field) => askedOf(field, lang, null)))
    .map(({ question }) => question)
}
