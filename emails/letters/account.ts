import { type AccountMailWords, accountMailWords } from '@/lib/catalogues/desk/account-mail/words'
import { longDate } from '@/lib/core/calendar/format-date'
import type { DeskLang } from '@/lib/core/shared/language'
import type { AccountMail, AccountMailKind } from '../account-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { oneLine } from '../one-line'

type Of<K extends AccountMailKind> = Extract<AccountMail, { kind: K }>

/** What a mail says of its own: the rest is the same for all of its kind. `to`: where its button leads. */
type Said = { subject: string; text: string; to: string | null; note: string }
type Saying<K extends AccountMailKind> = (mail: Of<K>, words: AccountMailWords[K], lang: DeskLang) => Said

const sayings: { [K in AccountMailKind]: Saying<K> } = {
  'confirm-address': ({ link, hours }, words) => ({
    ...words,
    to: link,
    note: spaced(hours && words.works({ hours }), words.note),
  }),
  'already-registered': ({ link }, words) => ({ ...words, to: link }),
  'reset-password': ({ link, minutes }, words) => ({
    ...words,
    to: link,
    note: spaced(minutes && words.works({ minutes }), words.note),
  }),
  'password-changed': ({ link }, words) => ({ ...words, to: link }),
  invitation: ({ organisation, inviter, link, days, oneComplaint }, words) => {
    const named = nameOf(organisation)
    return {
      subject: oneComplaint ? words.subjectOne(named) : words.subject(named),
      text: spaced(
        inviter && words.inviter({ inviter: oneLine(inviter, 80) }),
        oneComplaint ? words.textOne(named) : words.text(named),
      ),
      to: link,
      note: spaced(days && words.works({ days }), words.note),
    }
  },
  'copy-ready': ({ organisation, link, until, atClosing }, words, lang) => {
    const named = nameOf(organisation)
    const ready = { ...named, until: longDate(until, lang) }
    return {
      subject: words.subject(named),
      text: atClosing ? words.textAtClosing(ready) : words.text(ready),
      to: link,
      note: atClosing ? words.noteAtClosing : words.note,
    }
  },
  'tenant-reported': ({ organisation, link, report, reporter }, words) => {
    const named = nameOf(organisation)
    const reached = reporter ? words.reporter({ reporter: oneLine(reporter, 320) }) : words.noReporter
    return {
      subject: words.subject(named),
      text: report,
      to: link,
      note: spaced(words.about(named), reached, words.note),
    }
  },
  'account-closed': ({ organisation, removedOn, link }, words, lang) => {
    const named = nameOf(organisation)
    const removed = removedOn && words.removed({ date: longDate(removedOn, lang) })
    return {
      subject: words.subject(named),
      text: spaced(words.text(named), removed),
      to: link ?? null,
      note: words.note,
    }
  },
  'account-reopened': ({ organisation, link }, words) => {
    const named = nameOf(organisation)
    return { subject: words.subject(named), text: words.text(named), to: link, note: words.note }
  },
  'duty-due': ({ organisation, link, what, isLate }, words) => {
    const named = { ...nameOf(organisation), what: oneLine(what, 4000) }
    const subject = isLate ? words.lateSubject(named) : words.subject(named)
    return { subject, text: isLate ? words.lateText(named) : words.text(named), to: link, note: words.note }
  },
  'sealed-head': ({ organisation, on, hash }, words, lang) => {
    const named = nameOf(organisation)
    return {
      subject: words.subject(named),
      text: words.text({ ...named, date: longDate(on, lang) }),
      to: null,
      note: words.note({ hash: inGroups(hash) }),
    }
  },
}

function nameOf(organisation: string): { organisation: string } {
  return { organisation: oneLine(organisation, 80) }
}

/** The sentences that are there, one after another. */
function spaced(...sentences: (string | number | undefined)[]): string {
  return sentences.filter((one) => typeof one === 'string' && one !== '').join(' ')
}

/** Of eight characters each: so long a word would be wider than a telephone. */
function inGroups(hash: string): string {
  return (hash.match(/.{8}/g) ?? [hash]).join(' ')
}

/** A mail about an account. Of what people typed it carries the names of organisation and inviter only, on one line. */
export function aboutAccount(mail: AccountMail, lang: DeskLang): Content {
  const words = accountMailWords[lang]
  const own = words[mail.kind]
  const saying = sayings[mail.kind] as (mail: AccountMail, own: unknown, lang: DeskLang) => Said
  const said = saying(mail, own, lang)
  return {
    subject: said.subject,
    preheader: said.text,
    heading: own.heading,
    blocks: [
      paragraph(words.greeting),
      paragraph(said.text),
      ...('button' in own ? action(own.button, said.to) : []),
      aside(said.note),
    ],
    foot: [],
  }
}
