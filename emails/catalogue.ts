// Which kind of message becomes which letter. The only way to a rendered mail.
import { accountMailWords } from '@/lib/catalogues/desk/account-mail/words'
import type { MessageKind } from '@/lib/core/case/messages'
import type { DeskLang } from '@/lib/core/shared/language'
import type { AccountMail } from './account-mail'
import { alsoFor } from './also-for'
import type { CaseMail, Organisation } from './case-mail'
import type { Content, Letter } from './letter'
import { letterAsHtml } from './letter-as-html'
import { letterAsText } from './letter-as-text'
import { aboutAccount } from './letters/account'
import { acknowledgement } from './letters/acknowledgement'
import { answer } from './letters/answer'
import { beforeCommittee } from './letters/before-committee'
import { closed } from './letters/closed'
import { code } from './letters/code'
import { dayTold } from './letters/day-told'
import { extension } from './letters/extension'
import { extensionForSubject } from './letters/extension-subject'
import { copyForSubject, hearingForSubject, reportForSubject, toldSubject } from './letters/for-subject'
import { hearingForWitness, questionForWitness, reminderForWitness } from './letters/for-witness'
import { forwarded } from './letters/forwarded'
import { hearing, hearingReport } from './letters/hearing'
import { hearingCalledOff, hearingMoved, passAgain } from './letters/hearing-changed'
import { improvement } from './letters/improvement'
import { judgement } from './letters/judgement'
import { late } from './letters/late'
import { measureDone } from './letters/measure-done'
import { newLink } from './letters/new-link'
import { newPromise } from './letters/new-promise'
import { news } from './letters/news'
import { outsiderFound, outsiderNeeded, outsiderSought } from './letters/outsider'
import { question } from './letters/question'
import { questionReminder } from './letters/question-reminder'
import { refused } from './letters/refused'
import { reopened } from './letters/reopened'
import { reply } from './letters/reply'
import { secondStage } from './letters/second-stage'
import { settled } from './letters/settled'
import { silence } from './letters/silence'
import { forStaff, gatheredForStaff, type NoticeOf } from './letters/staff'
import { standstill } from './letters/standstill'
import { survey } from './letters/survey'
import { oneLine } from './one-line'

export type RenderedMail = { subject: string; html: string; text: string }

/** `unconfirmed` takes the place of `letter` where nobody has proved to read the address. */
type Entry = { letter: (mail: CaseMail) => Content; unconfirmed: (mail: CaseMail) => Content }

const always = (letter: Entry['letter']): Entry => ({ letter, unconfirmed: letter })
const onceConfirmed = (letter: Entry['letter']): Entry => ({ letter, unconfirmed: news })

const catalogue: Record<MessageKind, Entry> = {
  acknowledgement: always(acknowledgement),
  question: onceConfirmed(question),
  reply: onceConfirmed(reply),
  answer: onceConfirmed(answer),
  extension: onceConfirmed(extension),
  standstill: onceConfirmed(standstill),
  'day-told': onceConfirmed(dayTold),
  silence: always(silence),
  late: always(late),
  'new-promise': onceConfirmed(newPromise),
  'question-reminder': always(questionReminder),
  survey: always(survey),
  improvement: onceConfirmed(improvement),
  'measure-done': onceConfirmed(measureDone),
  code: always(code),
  'new-link': always(newLink),
  closed: onceConfirmed(closed),
  refused: onceConfirmed(refused),
  settled: onceConfirmed(settled),
  forwarded: onceConfirmed(forwarded),
  reopened: onceConfirmed(reopened),
  'second-stage': onceConfirmed(secondStage),
  judgement: onceConfirmed(judgement),
  'before-committee': onceConfirmed(beforeCommittee),
  'extension-organisation': always(forStaff('extension-organisation')),
  'judgement-given': always(forStaff('judgement-given')),
  'committee-asked': always(forStaff('committee-asked')),
  'committee-left': always(forStaff('committee-left')),
  'extension-subject': always(extensionForSubject),
  assigned: always(forStaff('assigned')),
  unassigned: always(forStaff('unassigned')),
  'due-soon': always(forStaff('due-soon')),
  broken: always(forStaff('broken')),
  'information-added': always(forStaff('information-added')),
  'not-delivered': always(forStaff('not-delivered')),
  'opened-from-outside': always(forStaff('opened-from-outside')),
  hearing: always(hearing),
  'hearing-report': onceConfirmed(hearingReport),
  'hearing-subject': always(hearingForSubject),
  'report-subject': always(reportForSubject),
  'copy-subject': always(copyForSubject),
  'told-subject': always(toldSubject),
  'hearing-moved': always(hearingMoved),
  'hearing-called-off': always(hearingCalledOff),
  'hearing-witness': always(hearingForWitness),
  'witness-question': always(questionForWitness),
  'witness-reminder': always(reminderForWitness),
  pass: always(passAgain),
  'letter-to-sign': always(forStaff('letter-to-sign')),
  'letter-sent-back': always(forStaff('letter-sent-back')),
  'outsider-needed': always(outsiderNeeded),
  'outsider-sought': always(outsiderSought),
  'outsider-found': always(outsiderFound),
}

/** A message about a case as the mail it becomes. */
export function renderMessage(kind: MessageKind, mail: CaseMail): Promise<RenderedMail> {
  return rendered(letterOfMessage(kind, mail))
}

/** What such a message says. What an unconfirmed address may not hear is taken out here too. */
export function letterOfMessage(kind: MessageKind, mail: CaseMail): Letter {
  const { letter, unconfirmed } = catalogue[kind]
  const organisation = onOneLine(mail.organisation)
  const rest = (content: Content): Content => ({ ...content, blocks: [...content.blocks, ...alsoFor(mail)] })
  if (!mail.confirmed) {
    const bare = { ...mail, organisation, greetingName: null, body: null, ground: null }
    return { lang: mail.lang, organisation, ...rest(unconfirmed(bare)) }
  }
  const greetingName = mail.greetingName === null ? null : oneLine(mail.greetingName, 80)
  return { lang: mail.lang, organisation, ...rest(letter({ ...mail, organisation, greetingName })) }
}

const gehoor: Organisation = {
  name: 'Gehoor',
  accent: '#0B5D6B',
  accentDark: '#6CC3D0',
  phone: null,
  hours: null,
  email: '',
  address: null,
}

/** Several notices of an organisation to one of its people, as one mail. */
export function renderNotices(notices: readonly [NoticeOf, ...NoticeOf[]]): Promise<RenderedMail> {
  const [{ mail }] = notices
  const organisation = onOneLine(mail.organisation)
  return rendered({ lang: mail.lang, organisation, ...gatheredForStaff(notices, { ...mail, organisation }) })
}

/** A mail about an account. */
export function renderAccountMail(mail: AccountMail, lang: DeskLang): Promise<RenderedMail> {
  return rendered({
    lang,
    organisation: { ...gehoor, address: accountMailWords[lang].gehoor },
    ...aboutAccount(mail, lang),
  })
}

async function rendered(letter: Letter): Promise<RenderedMail> {
  const safe = { ...letter, subject: oneLine(letter.subject) }
  return {
    subject: safe.subject,
    html: await letterAsHtml(safe),
    text: letterAsText(safe),
  }
}

function onOneLine(organisation: Organisation): Organisation {
  return { ...organisation, name: oneLine(organisation.name, 80) }
}
