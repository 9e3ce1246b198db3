import { longDate } from '@/lib/core/calendar/format-date'
import type { Lang, Spoken } from '@/lib/core/shared/language'
import type { Line } from '@/lib/core/shared/line'
import type { AccountMail, AccountMailKind } from '../account-mail'
import { action, aside, type Content, paragraph } from '../letter'
import { oneLine } from '../one-line'

type Of<K extends AccountMailKind> = Extract<AccountMail, { kind: K }>

type Said = {
  subject: string
  heading: string
  text: string
  button: { label: string; to: string } | null
  note: Line
}
type AccountWords = { [K in AccountMailKind]: (mail: Of<K>) => Said }

const words: Spoken<AccountWords> = {
  nl: {
    'confirm-address': ({ link, hours }) => ({
      subject: 'Bevestig uw e-mailadres bij Gehoor',
      heading: 'Bevestig uw e-mailadres.',
      text: 'Met dit adres is een account gemaakt. Als u het bevestigt, kunt u uw klachtenregeling publiceren.',
      button: { label: 'Bevestig dit adres', to: link },
      note: [`${hours ? `De link werkt ${hours} uur. ` : ''}Was u dit niet? Dan hoeft u niets te doen.`],
    }),
    'already-registered': ({ link }) => ({
      subject: 'U hebt al een account bij Gehoor',
      heading: 'U hebt al een account.',
      text: 'Iemand wilde met dit adres een account maken. Er is al een account. Was u dat? Dan kunt u gewoon inloggen.',
      button: { label: 'Inloggen', to: link },
      note: [
        'Wachtwoord vergeten? Op die pagina kunt u een nieuw wachtwoord kiezen. Was u dit niet? Dan is er niets veranderd.',
      ],
    }),
    'reset-password': ({ link, minutes }) => ({
      subject: 'Een nieuw wachtwoord voor Gehoor',
      heading: 'Kies een nieuw wachtwoord.',
      text: 'Iemand vroeg om een nieuw wachtwoord voor dit adres. Was u dat? Dan kunt u nu een nieuw wachtwoord kiezen.',
      button: { label: 'Kies een wachtwoord', to: link },
      note: [
        `${minutes ? `De link werkt ${minutes} minuten. ` : ''}Was u dit niet? Dan blijft uw wachtwoord zoals het is.`,
      ],
    }),
    'password-changed': ({ link }) => ({
      subject: 'Uw wachtwoord voor Gehoor is veranderd',
      heading: 'Uw wachtwoord is veranderd.',
      text: 'Was u dat zelf? Dan hoeft u niets te doen. Was u het niet? Kies dan meteen een nieuw wachtwoord.',
      button: { label: 'Dit was ik niet', to: link },
      note: ['Waar u nog was ingelogd, bent u nu uitgelogd.'],
    }),
    invitation: ({ organisation, inviter, link, days, oneComplaint }) => ({
      subject: oneComplaint
        ? `Wilt u een klacht behandelen voor ${oneLine(organisation, 80)}?`
        : `Uitnodiging voor de klachten van ${oneLine(organisation, 80)}`,
      heading: 'U bent uitgenodigd.',
      text: `${inviter ? `${oneLine(inviter, 80)} nodigt u uit. ` : ''}${oneLine(organisation, 80)} ${oneComplaint ? 'vraagt u om van buiten naar één klacht te kijken. Iedereen daar is er misschien bij betrokken. U ziet verder niets van de organisatie.' : 'behandelt klachten met Gehoor en vraagt u mee te doen.'}`,
      button: { label: 'Bekijk de uitnodiging', to: link },
      note: [`${days ? `De uitnodiging geldt ${days} dagen. ` : ''}Kent u deze organisatie niet? Doe dan niets.`],
    }),
    'copy-ready': ({ organisation, link, until, atClosing }) => ({
      subject: `Het bestand van ${oneLine(organisation, 80)} staat klaar`,
      heading: 'Uw bestand staat klaar.',
      text: atClosing
        ? `${oneLine(organisation, 80)} sloot zijn account. Er zijn klachten die u wel mag lezen, maar de persoon die het account sloot niet. Daarvan maakten wij een bestand voor u. U kunt het ophalen tot en met ${longDate(until, 'nl')}. U logt daarvoor in. Daarna worden de gegevens gewist.`
        : `Het bestand met de gegevens van ${oneLine(organisation, 80)} staat klaar. U kunt het ophalen tot en met ${longDate(until, 'nl')}. U logt daarvoor in.`,
      button: { label: 'Naar het bestand', to: link },
      note: [
        atClosing
          ? 'Bewaar het zo dat niemand het leest over wie een klacht gaat. Wie het account sloot, ziet niet dat u dit bestand kreeg.'
          : 'Hebt u dit niet gevraagd? Kies dan een nieuw wachtwoord en vraag een collega die ook eigenaar is wat er is gebeurd.',
      ],
    }),
    'tenant-reported': ({ organisation, link, report, reporter }) => ({
      subject: `Melding: is ${oneLine(organisation, 80)} wie het zegt?`,
      heading: 'Iemand twijfelt of een pagina echt is.',
      text: report,
      button: { label: 'Bekijk de pagina', to: link },
      note: [
        `Dit gaat over ${oneLine(organisation, 80)}. ${reporter ? `Wie dit meldde, is bereikbaar op ${oneLine(reporter, 320)}.` : 'Wie dit meldde, gaf geen adres.'} De organisatie ziet deze melding niet.`,
      ],
    }),
    'account-closed': ({ organisation, removedOn, link }) => ({
      subject: `Het account van ${oneLine(organisation, 80)} is gesloten`,
      heading: 'Het account is gesloten.',
      text: `Het account van ${oneLine(organisation, 80)} is gesloten.${removedOn ? ` Op ${longDate(removedOn, 'nl')} wissen wij alle gegevens.` : ''}`,
      button: link ? { label: 'Sluiten terugdraaien', to: link } : null,
      note: [
        'Tot die dag kan een eigenaar het sluiten zelf terugdraaien. Wist u hier niet van? Vraag het dan meteen na binnen uw organisatie.',
      ],
    }),
    'account-reopened': ({ organisation, link }) => ({
      subject: `${oneLine(organisation, 80)} is weer open`,
      heading: 'Het sluiten is teruggedraaid.',
      text: `Een eigenaar heeft ${oneLine(organisation, 80)} heropend. De klachtenpagina en de links van klagers werken weer. Er zijn geen gegevens gewist.`,
      button: { label: 'Naar uw organisatie', to: link },
      note: ['Wist u hier niet van? Vraag het dan meteen na binnen uw organisatie.'],
    }),
    'sealed-head': ({ organisation, on, hash }) => ({
      subject: `Het controlegetal van deze week voor ${oneLine(organisation, 80)}`,
      heading: 'Bewaar deze e-mail.',
      text: `Gehoor houdt bij wie klachten van ${oneLine(organisation, 80)} bekijkt of verandert. Op ${longDate(on, 'nl')} hoorde daar dit controlegetal bij. Verandert iemand later iets van daarvoor? Dan klopt het getal niet meer.`,
      button: null,
      note: [
        `Controlegetal: ${inGroups(hash)}. U hoeft nu niets te doen. Twijfelt u ooit of nog klopt wie er keek? Geef ons dan het getal uit deze e-mail.`,
      ],
    }),
  },
  en: {
    'confirm-address': ({ link, hours }) => ({
      subject: 'Confirm your email address with Gehoor',
      heading: 'Confirm your email address.',
      text: 'An account was made with this address. Once you have confirmed it, you can publish your complaints procedure.',
      button: { label: 'Confirm this address', to: link },
      note: [
        `${hours ? `The link works for ${hours} hours. ` : ''}Was this not you? Then you do not have to do anything.`,
      ],
    }),
    'already-registered': ({ link }) => ({
      subject: 'You already have an account with Gehoor',
      heading: 'You already have an account.',
      text: 'Someone tried to make an account with this address. There is one already. Was that you? Then you can simply sign in.',
      button: { label: 'Sign in', to: link },
      note: [
        'Forgotten your password? You can choose a new one on that page. Was this not you? Then nothing has changed.',
      ],
    }),
    'reset-password': ({ link, minutes }) => ({
      subject: 'A new password for Gehoor',
      heading: 'Choose a new password.',
      text: 'Someone asked for a new password for this address. Was that you? Then you can choose one now.',
      button: { label: 'Choose a password', to: link },
      note: [
        `${minutes ? `The link works for ${minutes} minutes. ` : ''}Was this not you? Then your password stays as it is.`,
      ],
    }),
    'password-changed': ({ link }) => ({
      subject: 'Your password for Gehoor was changed',
      heading: 'Your password was changed.',
      text: 'Was that you? Then you do not have to do anything. Was it not you? Then choose a new password straight away.',
      button: { label: 'This was not me', to: link },
      note: ['You have been signed out everywhere else.'],
    }),
    invitation: ({ organisation, inviter, link, days, oneComplaint }) => ({
      subject: oneComplaint
        ? `Would you handle a complaint for ${oneLine(organisation, 80)}?`
        : `Invitation to handle complaints at ${oneLine(organisation, 80)}`,
      heading: 'You have been invited.',
      text: `${inviter ? `${oneLine(inviter, 80)} has invited you. ` : ''}${oneLine(organisation, 80)} ${oneComplaint ? 'asks you to look at one complaint from outside. Everybody there may be involved in it. You see nothing else of the organisation.' : 'handles complaints with Gehoor and asks you to join.'}`,
      button: { label: 'See the invitation', to: link },
      note: [
        `${days ? `The invitation is valid for ${days} days. ` : ''}Do you not know this organisation? Then you do not have to do anything.`,
      ],
    }),
    'copy-ready': ({ organisation, link, until, atClosing }) => ({
      subject: `The file of ${oneLine(organisation, 80)} is ready`,
      heading: 'Your file is ready.',
      text: atClosing
        ? `${oneLine(organisation, 80)} closed its account. There are complaints that you may read, but the person who closed the account may not. We made a file of these for you. You can download it until ${longDate(until, 'en')}. You sign in to do so. After that the data are erased.`
        : `The file with the data of ${oneLine(organisation, 80)} is ready. You can download it until ${longDate(until, 'en')}. You sign in to do so.`,
      button: { label: 'To the file', to: link },
      note: [
        atClosing
          ? 'Keep it where nobody whom a complaint is about can read it. The person who closed the account does not see that you got this file.'
          : 'Did you not ask for this? Then choose a new password and ask a colleague who is an owner too what happened.',
      ],
    }),
    'tenant-reported': ({ organisation, link, report, reporter }) => ({
      subject: `Report: is ${oneLine(organisation, 80)} who it says?`,
      heading: 'Someone doubts that a page is real.',
      text: report,
      button: { label: 'See the page', to: link },
      note: [
        `This is about ${oneLine(organisation, 80)}. ${reporter ? `The person who reported it can be reached at ${oneLine(reporter, 320)}.` : 'The person who reported it gave no address.'} The organisation does not see this report.`,
      ],
    }),
    'account-closed': ({ organisation, removedOn, link }) => ({
      subject: `The account of ${oneLine(organisation, 80)} is closed`,
      heading: 'The account is closed.',
      text: `The account of ${oneLine(organisation, 80)} is closed.${removedOn ? ` On ${longDate(removedOn, 'en')} we will erase all its data.` : ''}`,
      button: link ? { label: 'Undo the closing', to: link } : null,
      note: [
        'Until that day an owner can undo the closing themselves. Did you not know about this? Then ask within your organisation straight away.',
      ],
    }),
    'account-reopened': ({ organisation, link }) => ({
      subject: `${oneLine(organisation, 80)} is open again`,
      heading: 'The closing was undone.',
      text: `An owner has reopened ${oneLine(organisation, 80)}. The complaints page and the links of complainants work again. No data were erased.`,
      button: { label: 'To your organisation', to: link },
      note: ['Did you not know about this? Then ask within your organisation straight away.'],
    }),
    'sealed-head': ({ organisation, on, hash }) => ({
      subject: `The check number of this week for ${oneLine(organisation, 80)}`,
      heading: 'Keep this email.',
      text: `Gehoor keeps a record of who looks at or changes complaints of ${oneLine(organisation, 80)}. On ${longDate(on, 'en')} this check number belonged to it. Does someone later change something from before? Then the number no longer fits.`,
      button: null,
      note: [
        `Check number: ${inGroups(hash)}. You do not have to do anything now. Do you ever doubt whether the record is still right? Then give us the number in this email.`,
      ],
    }),
  },
}

/** Of eight signs each: so long a word would be wider than a telephone. */
function inGroups(hash: string): string {
  return (hash.match(/.{8}/g) ?? [hash]).join(' ')
}

const greetings: Spoken<string> = { nl: 'Goedendag,', en: 'Hello,' }

/** A mail about an account. Of what people typed it carries the names of organisation and inviter only, on one line. */
export function aboutAccount(mail: AccountMail, lang: Lang): Content {
  const say = words[lang][mail.kind] as (mail: AccountMail) => Said
  const said = say(mail)
  return {
    subject: said.subject,
    preheader: said.text,
    heading: said.heading,
    blocks: [
      paragraph(greetings[lang]),
      paragraph(said.text),
      ...(said.button ? action(said.button.label, said.button.to) : []),
      aside(...said.note),
    ],
    foot: [],
  }
}
