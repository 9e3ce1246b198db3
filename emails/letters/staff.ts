import { staffMailWords } from '@/lib/catalogues/desk/staff-mail/words'
import type { Notice } from '@/lib/core/case/messages'
import { deskLangOf } from '@/lib/core/shared/language'
import type { CaseMail } from '../case-mail'
import { action, type Block, type Content, paragraph, promises } from '../letter'
import { nextPromise, subjectOf, unbroken } from '../words'

type StaffText = Notice | 'no-answer' | 'no-response' | 'decide-without' | 'task-due-soon' | 'task-broken' | 'unsure'
function textFor(kind: Notice, { unanswered, noResponse, reminded, task, unsure }: CaseMail): StaffText {
  if (kind === 'not-delivered' && unsure) return 'unsure'
  if (kind === 'due-soon' && reminded) return 'decide-without'
  if (kind === 'due-soon' && unanswered) return noResponse ? 'no-response' : 'no-answer'
  if (task && (kind === 'due-soon' || kind === 'broken')) return `task-${kind}`
  return kind
}

/** A mail to someone of the organisation: number, date and link; never the story or a complainant's name. */
export function forStaff(kind: Notice): (mail: CaseMail) => Content {
  return (mail) => {
    const words = staffMailWords[deskLangOf(mail.lang)]
    const said = words[textFor(kind, mail)]
    const around = words.frame
    return {
      subject: subjectOf(said.subject({ name: mail.organisation.name }), mail),
      preheader: nextPromise(mail) ?? said.text,
      heading: said.heading,
      blocks: [
        paragraph({ text: around.number({ reference: mail.reference }), strong: true }),
        paragraph(said.text),
        ...promises(around.dates, mail.promises),
        ...action(around.open, mail.link),
      ],
      foot: [[around.why]],
    }
  }
}

/** What one of several notices says, and of which case. */
export type NoticeOf = { kind: Notice; mail: CaseMail }

/** Several notices to one person in one mail: of each case its number, what there is, and its date; what presses first. */
export function gatheredForStaff(
  notices: readonly [NoticeOf, ...NoticeOf[]],
  { lang, organisation }: Pick<CaseMail, 'lang' | 'organisation'>,
): Content {
  const words = staffMailWords[deskLangOf(lang)]
  const cases = [...Map.groupBy(notices.toSorted(pressingFirst), ({ mail }) => mail.reference).values()]
  const n = cases.length
  if (n === 1) return ofOneCase(notices)
  return {
    subject: words.gathered.subject({ n, name: organisation.name }),
    preheader: words.gathered.text,
    heading: words.gathered.heading({ n }),
    blocks: [paragraph(words.gathered.text), ...cases.flatMap(lineOf)],
    foot: [[words.frame.why]],
  }
}

const PRESSING: readonly Notice[] = ['broken', 'due-soon']

function pressingFirst(one: NoticeOf, other: NoticeOf): number {
  const rank = ({ kind }: NoticeOf) => (PRESSING.includes(kind) ? PRESSING.indexOf(kind) : PRESSING.length)
  return rank(one) - rank(other)
}

/** As what presses most would be said alone, and what there is besides. */
function ofOneCase(notices: readonly [NoticeOf, ...NoticeOf[]]): Content {
  const [first] = notices.toSorted(pressingFirst)
  const { kind, mail } = first ?? notices[0]
  const content = forStaff(kind)(mail)
  const besides = headingsOf(notices).filter((heading) => heading !== content.heading)
  const [number, ...rest] = content.blocks
  return { ...content, blocks: [...(number ? [number] : []), ...besides.map((said) => paragraph(said)), ...rest] }
}

function lineOf(all: readonly NoticeOf[]): Block[] {
  const [first] = all
  if (!first) return []
  const { mail } = first
  const words = staffMailWords[deskLangOf(mail.lang)]
  const number = unbroken(words.frame.number({ reference: mail.reference }))
  const date = all.map((one) => nextPromise(one.mail)).find((said) => said !== null)
  const which = mail.link === null ? { text: number, strong: true as const } : { text: number, href: mail.link }
  const lines = [[which, `: ${headingsOf(all).join(' ')}`], ...(date ? [[date]] : [])]
  return [{ kind: 'text', lines, tone: 'ink' }]
}

function headingsOf(notices: readonly NoticeOf[]): string[] {
  const said = notices.map(({ kind, mail }) => staffMailWords[deskLangOf(mail.lang)][textFor(kind, mail)].heading)
  return [...new Set(said)]
}
