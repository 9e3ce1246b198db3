// What the page about one person's data says.
import type { AtDesk } from '@/lib/core/shared/language'

const nl = {
  title: 'Gegevens van één persoon',
  lead: 'Iemand mag vragen welke gegevens u van hen bewaart, en of u die wilt wissen (AVG artikelen 15 en 17). Weet u zeker wie het vraagt?',
  cases: 'Zaken van deze persoon',
  others: 'Zaken van deze persoon die u niet leest, staan hier niet bij.',
  open: 'nog niet afgesloten: wissen kan nog niet',
  closed: 'afgesloten',
  erased: (date: string) => `gewist op ${date}`,
  copy: 'Een kopie geven',
  copyText:
    'In de kopie staat wat deze persoon ons stuurde, wat wij stuurden en wat er gebeurde. Namen van anderen en notities van collega’s staan er niet in. Lees de kopie eerst zelf.',
  makeCopy: 'Maak de kopie (pdf)',
  erase: 'Wissen omdat deze persoon erom vraagt',
  eraseText:
    'Wissen haalt namen, teksten, brieven en links weg en kan niet terug. Wat een wet langer laat bewaren, en wat wordt vastgehouden, blijft.',
  none: 'Van deze persoon is nu niets om te wissen.',
  which: 'Welke zaken wist u',
  link: 'Kopie of wissen voor deze persoon',
  erasedNow: (n: number) => (n === 1 ? 'Eén zaak is gewist.' : `${n} zaken zijn gewist.`),
}

const en: typeof nl = {
  title: 'Data of one person',
  lead: 'People may ask what you keep about them, and ask you to erase it (GDPR articles 15 and 17). Are you sure who is asking?',
  cases: 'Cases of this person',
  others: 'Cases of this person that you do not read are not listed here.',
  open: 'not closed yet: it cannot be erased yet',
  closed: 'closed',
  erased: (date: string) => `erased on ${date}`,
  copy: 'Giving a copy',
  copyText:
    'The copy holds what this person sent us, what we sent, and what happened. Names of others and notes of colleagues are not in it. Read it before you give it.',
  makeCopy: 'Make the copy (PDF)',
  erase: 'Erasing because this person asks',
  eraseText:
    'Erasing removes names, texts, letters and links, and cannot be undone. What a law keeps longer, and what is held, stays.',
  none: 'There is nothing of this person to erase now.',
  which: 'Which cases do you erase',
  link: 'Copy or erasing for this person',
  erasedNow: (n: number) => (n === 1 ? 'One case was erased.' : `${n} cases were erased.`),
}

export const personWords: AtDesk<typeof nl> = { nl, en }
