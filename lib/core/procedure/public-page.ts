// The procedure as the public reads it: finished sentences in five parts, with the dates that hold today.
// Everything on the page comes from here, so that what is promised and what is done cannot drift apart.

import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { PublicLang } from '@/lib/core/shared/language'
import { type Line, mailLink, phoneLink } from '@/lib/core/shared/line'
import { say } from '@/lib/core/shared/words'
import { type Colophon, colophonOf } from './colophon'
import { type Holder, nameFunction } from './function-in-words'
import type { Procedure } from './procedure'
import type { LinePromise } from './promise-line'
import { linePromisesOn } from './promises-today'
import type { Part } from './public-parts/block'
import { contactPart } from './public-parts/contact-part'
import { definitionPart } from './public-parts/definition-part'
import { elsewhereLine } from './public-parts/elsewhere-line'
import { followUpPart } from './public-parts/follow-up-part'
import { intakePart } from './public-parts/intake-part'
import { processingPart } from './public-parts/processing-part'
import type { Reading } from './public-parts/reading'

export type Help = { heading: string; lines: Line[] }

export type PublicPage = {
  lang: PublicLang
  languages: PublicLang[]
  organisation: { name: string }
  title: string
  opening: { heading: string; urgent: Line[]; lead: string; complain: string | null; otherWays: string | null }
  today: { heading: string; promises: LinePromise[] }
  parts: Part[]
  colophon: Colophon
  help: Help
}

/** The page of a published procedure. Total: a text that is missing in a language is shown in the other. */
export function publicPageOf(procedure: Procedure, reading: Reading): PublicPage {
  const { lang, today, people = [] } = reading
  const words = publicPageWords[lang]
  const { definition, intake } = procedure
  const hasForm = intake.ways.some((way) => way.kind === 'form')
  return {
    lang,
    languages: procedure.languages,
    organisation: reading.organisation,
    title: words.title,
    opening: {
      heading: say(definition.opening, lang),
      urgent: definition.elsewhere.filter((one) => one.urgent).map((one) => elsewhereLine(one, lang)),
      lead: `${words.lead} ${say(definition.reassurance, lang)}`,
      complain: hasForm ? words.complain : null,
      otherWays: intake.ways.some((way) => way.kind !== 'form') ? words.otherWays : null,
    },
    today: { heading: words.ifToday, promises: linePromisesOn(procedure, { lang, today, people }) },
    parts: [
      definitionPart(procedure, lang),
      intakePart(procedure, reading),
      processingPart(procedure, reading),
      contactPart(procedure, reading),
      followUpPart(procedure, reading),
    ],
    colophon: colophonOf(procedure, reading),
    help: helpOf(procedure, lang, people),
  }
}

/** The last section of every page: who helps, at which number, when, and by mail. Who stands aside helps nobody. */
export function helpOf(
  procedure: Procedure,
  lang: PublicLang,
  people: readonly Holder[] = [],
  aside: readonly string[] = [],
): Help {
  const words = publicPageWords[lang]
  const { contact } = procedure
  const officer = contact.functions.find((one) => one.id === contact.officer)
  const named = nameFunction(procedure, contact.officer, lang, people)
  const who = [named.label, named.role].filter((text) => text !== null).join(', ')
  const hours = say(contact.hours, lang)
  const { phone: number, email } = contact
  const called = number && { number, phone: phoneLink }
  const call = called && (hours ? words.helpCallHours({ ...called, hours }) : words.helpCall(called))
  const mailed = { email, address: mailLink }
  const reach = call ? [...call, ' ', ...words.helpOrMail(mailed)] : words.helpMail(mailed)
  const helps: Line[] = aside.includes(contact.officer)
    ? []
    : [[{ text: who, strong: true }, `: ${say(officer?.does, lang)}`]]
  return {
    heading: words.help,
    lines: [...helps, reach],
  }
}
