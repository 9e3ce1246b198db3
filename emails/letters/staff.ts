import { staffMailWords } from '@/lib/catalogues/desk/staff-mail/words'
import type { Notice } from '@/lib/core/case/messages'
import { deskLangOf } from '@/lib/core/shared/language'
import type { CaseMail } from '../case-mail'
import { action, type Block, type Content, paragraph, promises } from '../letter'
import { nextPromise, subjectOf, unbroken } from '../words'

type StaffText = Notice | 'no-answer' | 'task-due-soon' | 'task-broken' | 'unsure'
function textFor(kind: Notice, { unanswered, task, unsure }: CaseMail): StaffText {
  if (kind === 'not-delivered' && unsure) return 'unsure'
  if (kind === 'due-soon' && unanswered) return 'no-answer'
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

/** Several notices to one person in one mail: of each case its number, what there is, and its date. */
export function gatheredForStaff(notices: readonly NoticeOf[], { lang, organisation }: CaseMail): Content {
  const words = staffMailWords[deskLangOf(lang)]
  const n = notices.length
  return {
    subject: words.gathered.subject({ n, name: organisation.name }),
    preheader: words.gathered.text,
    heading: words.gathered.heading({ n }),
    blocks: [paragraph(words.gathered.text), ...notices.map(lineOf)],
    foot: [[words.frame.why]],
  }
}

function lineOf({ kind, mail }: NoticeOf): Block {
  const words = staffMailWords[deskLangOf(mail.lang)]
  const number = unbroken(words.frame.number({ reference: mail.reference }))
  const date = nextPromise(mail)
  const which = mail.link === null ? { text: number, strong: true as const } : { text: number, href: mail.link }
  const lines = [[which, `: ${words[textFor(kind, mail)].heading}`], ...(date === null ? [] : [[date]])]
  return { kind: 'text', lines, tone: 'ink' }
}
