// Everything the parts of a case's page are made from.
import type { Desk } from '@/app/_ui/desk'
import type { MemberActor } from '@/lib/core/access/actor'
import { type CivilDate, yearOf } from '@/lib/core/calendar/civil-date'
import { shortDate } from '@/lib/core/calendar/format-date'
import { type Allowed, allowedCommands } from '@/lib/core/case/allowed-commands'
import type { ButtonType } from '@/lib/core/case/commands'
import type { CaseParty } from '@/lib/core/case/complaint-case'
import { speakerIn, speakersOf } from '@/lib/core/case/speaks'
import { isolated } from '@/lib/core/shared/isolated'
import type { CaseRead, FilePerson } from '@/lib/queries/read-case'
import { caseWords } from '@/lib/words/case/case-words'
import { sayLeftOpenId } from '@/lib/words/case/say-left-open'
import type { Telling } from '@/lib/words/case/telling'
import { type Handling, handlingOf } from '@/lib/words/procedure/handling'
import type { DeskWords } from '../../words/nl'
import { caseTitle } from '../title-of'

export type CasePage = CaseRead & {
  desk: Desk
  words: DeskWords
  actor: MemberActor
  telling: Telling
  allowed: Allowed[]
  /** What the procedure of this case offers to choose from, in the reader's language. */
  handling: Handling
  /** As a handler called it, or else the first words of the story. */
  title: string
}

export function casePageOf(
  read: CaseRead,
  { desk, words, actor }: Pick<CasePage, 'desk' | 'words' | 'actor'>,
): CasePage {
  const { complaint, procedure, staffing } = read
  const telling = tellingOf(read, desk.lang)
  const own = complaint.title ? telling.text(complaint.title.id) : null
  return {
    ...read,
    desk,
    words,
    actor,
    telling,
    handling: handlingOf(procedure, desk.lang),
    allowed: allowedCommands(complaint, { procedure, staffing, actor, today: desk.today }),
    title:
      caseTitle({ title: own, told: telling.text(complaint.story.id) }) ??
      words.list[complaint.erasedOn ? 'erased' : 'noStory'],
  }
}

/** How to tell what happened in this case: its words and names. */
export function tellingOf(read: CaseRead, lang: Telling['lang']): Telling {
  const { complaint, procedure, members, people, texts, improvements } = read
  return {
    lang,
    procedure,
    complaint,
    member: (id) => named(members[id]),
    person: (id) => named(people[id]?.name),
    text: (id) => texts[id] ?? null,
    improvement: (id) => named(improvements.find((one) => one.id === id)?.title),
  }
}

/** A name or title as it may stand among our words. */
export function named(written: string | null | undefined): string | null {
  return written ? isolated(written) : null
}

/** What a refusal points at, by the names that this case knows. */
export function refusalNames(page: Pick<CasePage, 'complaint' | 'members' | 'handling' | 'people' | 'telling'>) {
  const { complaint, members, handling, people, telling } = page
  return {
    point: (id: string) => {
      const at = complaint.points.findIndex((one) => one.id === id)
      return at < 0 ? null : String(at + 1)
    },
    item: (id: string) => handling.letterItems.find((item) => item.id === id)?.label ?? null,
    party: (id: string) => {
      const party = complaint.parties.find((one) => one.id === id)
      return party ? named(people[party.person]?.name) : null
    },
    thing: (id: string) => sayLeftOpenId(id, telling),
    member: (id: string) => named(members[id]),
    office: (id: string) => handling.functions.find((one) => one.id === id)?.label ?? null,
  }
}

/** Whether this can be done now. */
export function may(page: CasePage, command: ButtonType): boolean {
  return page.allowed.some((one) => one.command === command && one.refusal === null)
}

/** Whether the answer can be handed over for signature: now, or once its points are judged. */
export function mayOffer(page: CasePage): boolean {
  const refusal = page.allowed.find(({ command }) => command === 'offer-letter')?.refusal
  return refusal === null || refusal?.kind === 'point-without-judgement'
}

export function personOf(page: Pick<CasePage, 'people'>, party: CaseParty): FilePerson | null {
  return page.people[party.person] ?? null
}

/** Whether a mail can reach this party. */
export function hasAddress(page: Pick<CasePage, 'people'>, party: CaseParty): boolean {
  return Boolean(personOf(page, party)?.email)
}

/** A party by name, or else by role. */
export function nameOf(page: CasePage, party: CaseParty): string {
  return named(personOf(page, party)?.name) ?? caseWords(page.desk.lang).role[party.role].toLowerCase()
}

/** Whom one can write to, who speaks for the complaint first; never a witness, nor whom it is about: these are told by acts of their own. */
export function reachable({ complaint }: Pick<CasePage, 'complaint'>): CaseParty[] {
  const speakers = speakersOf(complaint)
  const others = complaint.parties.filter((party) => speakerIn(complaint, party.id) && !speakers.includes(party))
  return [...speakers, ...others]
}

/** Choices as a form offers them. */
export function optionsOf(named: readonly { id: string; label: string }[]): { value: string; label: string }[] {
  return named.map(({ id, label }) => ({ value: id, label }))
}

/** "do 26 nov", with the year when it is another. */
export function short(page: Pick<CasePage, 'desk'>, date: CivilDate): string {
  return shortDate(date, page.desk.lang, { inYear: yearOf(page.desk.today) })
}
