import { staffMailWords } from '@/lib/catalogues/desk/staff-mail/words'
import { deskLangOf } from '@/lib/core/shared/language'
import type { CaseMail } from '../case-mail'
import { action, type Content, paragraph, promises } from '../letter'
import { nextPromise, subjectOf } from '../words'

type StaffKind = 'assigned' | 'unassigned' | 'due-soon' | 'broken' | 'information-added' | 'not-delivered'

type StaffText = StaffKind | 'no-answer' | 'task-due-soon' | 'task-broken' | 'unsure'
function textFor(kind: StaffKind, { unanswered, task, unsure }: CaseMail): StaffText {
  if (kind === 'not-delivered' && unsure) return 'unsure'
  if (kind === 'due-soon' && unanswered) return 'no-answer'
  if (task && (kind === 'due-soon' || kind === 'broken')) return `task-${kind}`
  return kind
}

/** A mail to someone of the organisation: number, date and link; never the story or a complainant's name. */
export function forStaff(kind: StaffKind): (mail: CaseMail) => Content {
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
