import type { AtDesk } from '@/lib/core/shared/language'

const nl = {
  title: 'Uw regeling is bijna af',
  titleLive: 'Uw regeling staat online',
  lead: 'De regels van uw sector staan er al in. Hieronder staat wat alleen u weet. Alles wordt bewaard; u kunt op elk moment stoppen en later verdergaan.',
  leadLive: 'Wat hieronder nog staat, geldt voor de volgende versie. De versie die nu online staat, verandert niet.',
  leadLiveDone: 'Iedereen kan uw regeling lezen en een klacht indienen.',
  needed: (n: number) => (n === 1 ? 'Nog 1 ding te doen' : `Nog ${n} dingen te doen`),
  advised: 'Ook goed om te doen',
  ready: 'Alles staat erin.',
  readyText: 'Lees de regeling nog een keer na. Daarna kunt u haar online zetten.',
  readyLive: 'Verandert u iets? Dan geldt het pas als u een nieuwe versie publiceert.',
  toProcedure: 'Naar de regeling',
  toPublish: 'Nalezen en online zetten',
  toPeople: 'Collega’s uitnodigen',
  act: (field: string): string => (field === '' ? 'Bekijk' : 'Vul in'),
}

const en: typeof nl = {
  title: 'Your procedure is almost ready',
  titleLive: 'Your procedure is online',
  lead: 'The rules of your sector are already in it. Below is what only you know. Everything is kept; you can stop at any time and go on later.',
  leadLive: 'What is listed below is for the next version. The version that is online now does not change.',
  leadLiveDone: 'Everybody can read your procedure and make a complaint.',
  needed: (n) => (n === 1 ? '1 more thing to do' : `${n} more things to do`),
  advised: 'Also good to do',
  ready: 'Everything is there.',
  readyText: 'Read the procedure once more. Then you can put it online.',
  readyLive: 'If you change something, it counts only once you publish a new version.',
  toProcedure: 'To the procedure',
  toPublish: 'Read and put online',
  toPeople: 'Invite colleagues',
  act: (field) => (field === '' ? 'Look' : 'Fill in'),
}

export const startWords: AtDesk<typeof nl> = { nl, en }
