// Five complaints of every sector, reckoned from the law and a calendar: each with its sum. Two come by letter: sent before
// they are received. Nothing here was copied from what the program says; where they differ, one of the two is wrong.
import type { CivilDate } from '@/lib/core/calendar/civil-date'

/**
 * `confirmed`: by when word goes out that it arrived, counted from receipt: a letter cannot be confirmed before. `judged`: the
 * judgement or advice of a committee, where there is one. `due`: the answer. `later`: the last day of an extension, null where there
 * is none. `until`: how long one can go to the external body, when it was answered on its last day; null where that is unknown.
 */
type Reckoned = {
  sent: CivilDate
  received: CivilDate
  confirmed: CivilDate
  judged?: CivilDate
  due: CivilDate
  later: CivilDate | null
  until: CivilDate | null
}

export const RECKONED: Record<string, readonly Reckoned[]> = {
  zorg: [
    // verzonden vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Langer: vr 3-4-2026 + 4 weken = vr 1-5-2026.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      due: '2026-04-07',
      later: '2026-05-01',
      until: null,
    },
    // verzonden za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Langer: za 25-4-2026 + 4 weken = za 23-5-2026 is zaterdag, zondag, tweede pinksterdag, dus di 26-5-2026.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      due: '2026-04-28',
      later: '2026-05-26',
      until: null,
    },
    // verzonden vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 4 weken = vr 22-1-2027.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      due: '2026-12-28',
      later: '2027-01-22',
      until: null,
    },
    // verzonden ma 2-11-2026 + 6 weken = ma 14-12-2026.
    // Langer: ma 14-12-2026 + 4 weken = ma 11-1-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2026-12-14',
      later: '2027-01-11',
      until: null,
    },
    // verzonden di 29-2-2028 + 6 weken = di 11-4-2028.
    // Langer: di 11-4-2028 + 4 weken = di 9-5-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-04-11',
      later: '2028-05-09',
      until: null,
    },
  ],
  jeugdhulp: [
    // Oordeel: verzonden vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Antwoord: oordeel di 7-4-2026 + 1 maand = do 7-5-2026.
    // Langer: do 7-5-2026 + 4 weken = do 4-6-2026.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      judged: '2026-04-07',
      due: '2026-05-07',
      later: '2026-06-04',
      until: null,
    },
    // Oordeel: verzonden za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Antwoord: oordeel di 28-4-2026 + 1 maand = do 28-5-2026.
    // Langer: do 28-5-2026 + 4 weken = do 25-6-2026.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      judged: '2026-04-28',
      due: '2026-05-28',
      later: '2026-06-25',
      until: null,
    },
    // Oordeel: verzonden vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Antwoord: oordeel ma 28-12-2026 + 1 maand = do 28-1-2027.
    // Langer: do 28-1-2027 + 4 weken = do 25-2-2027.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      judged: '2026-12-28',
      due: '2027-01-28',
      later: '2027-02-25',
      until: null,
    },
    // Oordeel: verzonden ma 2-11-2026 + 6 weken = ma 14-12-2026.
    // Antwoord: oordeel ma 14-12-2026 + 1 maand = do 14-1-2027.
    // Langer: do 14-1-2027 + 4 weken = do 11-2-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      judged: '2026-12-14',
      due: '2027-01-14',
      later: '2027-02-11',
      until: null,
    },
    // Oordeel: verzonden di 29-2-2028 + 6 weken = di 11-4-2028.
    // Antwoord: oordeel di 11-4-2028 + 1 maand = do 11-5-2028.
    // Langer: do 11-5-2028 + 4 weken = do 8-6-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      judged: '2028-04-11',
      due: '2028-05-11',
      later: '2028-06-08',
      until: null,
    },
  ],
  wmo: [
    // verzonden vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Langer: vr 3-4-2026 + 4 weken = vr 1-5-2026.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      due: '2026-04-07',
      later: '2026-05-01',
      until: null,
    },
    // verzonden za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Langer: za 25-4-2026 + 4 weken = za 23-5-2026 is zaterdag, zondag, tweede pinksterdag, dus di 26-5-2026.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      due: '2026-04-28',
      later: '2026-05-26',
      until: null,
    },
    // verzonden vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 4 weken = vr 22-1-2027.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      due: '2026-12-28',
      later: '2027-01-22',
      until: null,
    },
    // verzonden ma 2-11-2026 + 6 weken = ma 14-12-2026.
    // Langer: ma 14-12-2026 + 4 weken = ma 11-1-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2026-12-14',
      later: '2027-01-11',
      until: null,
    },
    // verzonden di 29-2-2028 + 6 weken = di 11-4-2028.
    // Langer: di 11-4-2028 + 4 weken = di 9-5-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-04-11',
      later: '2028-05-09',
      until: null,
    },
  ],
  'veilig-thuis': [
    // Oordeel: verzonden vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Antwoord: oordeel di 7-4-2026 + 1 maand = do 7-5-2026.
    // Langer: do 7-5-2026 + 4 weken = do 4-6-2026.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      judged: '2026-04-07',
      due: '2026-05-07',
      later: '2026-06-04',
      until: null,
    },
    // Oordeel: verzonden za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Antwoord: oordeel di 28-4-2026 + 1 maand = do 28-5-2026.
    // Langer: do 28-5-2026 + 4 weken = do 25-6-2026.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      judged: '2026-04-28',
      due: '2026-05-28',
      later: '2026-06-25',
      until: null,
    },
    // Oordeel: verzonden vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Antwoord: oordeel ma 28-12-2026 + 1 maand = do 28-1-2027.
    // Langer: do 28-1-2027 + 4 weken = do 25-2-2027.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      judged: '2026-12-28',
      due: '2027-01-28',
      later: '2027-02-25',
      until: null,
    },
    // Oordeel: verzonden ma 2-11-2026 + 6 weken = ma 14-12-2026.
    // Antwoord: oordeel ma 14-12-2026 + 1 maand = do 14-1-2027.
    // Langer: do 14-1-2027 + 4 weken = do 11-2-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      judged: '2026-12-14',
      due: '2027-01-14',
      later: '2027-02-11',
      until: null,
    },
    // Oordeel: verzonden di 29-2-2028 + 6 weken = di 11-4-2028.
    // Antwoord: oordeel di 11-4-2028 + 1 maand = do 11-5-2028.
    // Langer: do 11-5-2028 + 4 weken = do 8-6-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      judged: '2028-04-11',
      due: '2028-05-11',
      later: '2028-06-08',
      until: null,
    },
  ],
  kinderopvang: [
    // verzonden vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, maar blijft staan.
    // Daarna: verzonden vr 20-2-2026 + 12 maanden = za 20-2-2027.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      due: '2026-04-03',
      later: null,
      until: '2027-02-20',
    },
    // verzonden za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, maar blijft staan.
    // Daarna: verzonden za 14-3-2026 + 12 maanden = zo 14-3-2027.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      due: '2026-04-25',
      later: null,
      until: '2027-03-14',
    },
    // verzonden vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, maar blijft staan.
    // Daarna: verzonden vr 13-11-2026 + 12 maanden = za 13-11-2027.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      due: '2026-12-25',
      later: null,
      until: '2027-11-13',
    },
    // verzonden ma 2-11-2026 + 6 weken = ma 14-12-2026.
    // Daarna: verzonden ma 2-11-2026 + 12 maanden = di 2-11-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2026-12-14',
      later: null,
      until: '2027-11-02',
    },
    // verzonden di 29-2-2028 + 6 weken = di 11-4-2028.
    // Daarna: verzonden di 29-2-2028 + 12 maanden = wo 28-2-2029.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-04-11',
      later: null,
      until: '2029-02-28',
    },
  ],
  'primair-onderwijs': [
    // Oordeel: verzonden vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Antwoord: oordeel di 7-4-2026 + 4 weken = di 5-5-2026 is Bevrijdingsdag, dus wo 6-5-2026.
    // Langer: di 5-5-2026 + 4 weken = di 2-6-2026.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      judged: '2026-04-07',
      due: '2026-05-06',
      later: '2026-06-02',
      until: null,
    },
    // Oordeel: verzonden za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Antwoord: oordeel di 28-4-2026 + 4 weken = di 26-5-2026.
    // Langer: di 26-5-2026 + 4 weken = di 23-6-2026.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      judged: '2026-04-28',
      due: '2026-05-26',
      later: '2026-06-23',
      until: null,
    },
    // Oordeel: verzonden vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Antwoord: oordeel ma 28-12-2026 + 4 weken = ma 25-1-2027.
    // Langer: ma 25-1-2027 + 4 weken = ma 22-2-2027.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      judged: '2026-12-28',
      due: '2027-01-25',
      later: '2027-02-22',
      until: null,
    },
    // Oordeel: verzonden ma 2-11-2026 + 6 weken = ma 14-12-2026.
    // Antwoord: oordeel ma 14-12-2026 + 4 weken = ma 11-1-2027.
    // Langer: ma 11-1-2027 + 4 weken = ma 8-2-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      judged: '2026-12-14',
      due: '2027-01-11',
      later: '2027-02-08',
      until: null,
    },
    // Oordeel: verzonden di 29-2-2028 + 6 weken = di 11-4-2028.
    // Antwoord: oordeel di 11-4-2028 + 4 weken = di 9-5-2028.
    // Langer: di 9-5-2028 + 4 weken = di 6-6-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      judged: '2028-04-11',
      due: '2028-05-09',
      later: '2028-06-06',
      until: null,
    },
  ],
  'voortgezet-onderwijs': [
    // Oordeel: verzonden vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Antwoord: oordeel di 7-4-2026 + 4 weken = di 5-5-2026 is Bevrijdingsdag, dus wo 6-5-2026.
    // Langer: di 5-5-2026 + 4 weken = di 2-6-2026.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      judged: '2026-04-07',
      due: '2026-05-06',
      later: '2026-06-02',
      until: null,
    },
    // Oordeel: verzonden za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Antwoord: oordeel di 28-4-2026 + 4 weken = di 26-5-2026.
    // Langer: di 26-5-2026 + 4 weken = di 23-6-2026.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      judged: '2026-04-28',
      due: '2026-05-26',
      later: '2026-06-23',
      until: null,
    },
    // Oordeel: verzonden vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Antwoord: oordeel ma 28-12-2026 + 4 weken = ma 25-1-2027.
    // Langer: ma 25-1-2027 + 4 weken = ma 22-2-2027.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      judged: '2026-12-28',
      due: '2027-01-25',
      later: '2027-02-22',
      until: null,
    },
    // Oordeel: verzonden ma 2-11-2026 + 6 weken = ma 14-12-2026.
    // Antwoord: oordeel ma 14-12-2026 + 4 weken = ma 11-1-2027.
    // Langer: ma 11-1-2027 + 4 weken = ma 8-2-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      judged: '2026-12-14',
      due: '2027-01-11',
      later: '2027-02-08',
      until: null,
    },
    // Oordeel: verzonden di 29-2-2028 + 6 weken = di 11-4-2028.
    // Antwoord: oordeel di 11-4-2028 + 4 weken = di 9-5-2028.
    // Langer: di 9-5-2028 + 4 weken = di 6-6-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      judged: '2028-04-11',
      due: '2028-05-09',
      later: '2028-06-06',
      until: null,
    },
  ],
  mbo: [
    // ontvangen vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Langer: vr 3-4-2026 + 4 weken = vr 1-5-2026.
    // Advies: ontvangen vr 20-2-2026 + 5 weken = vr 27-3-2026.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      judged: '2026-03-27',
      due: '2026-04-07',
      later: '2026-05-01',
      until: null,
    },
    // ontvangen za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Langer: za 25-4-2026 + 4 weken = za 23-5-2026 is zaterdag, zondag, tweede pinksterdag, dus di 26-5-2026.
    // Advies: ontvangen za 14-3-2026 + 5 weken = za 18-4-2026 is zaterdag, zondag, dus ma 20-4-2026.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      judged: '2026-04-20',
      due: '2026-04-28',
      later: '2026-05-26',
      until: null,
    },
    // ontvangen vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 4 weken = vr 22-1-2027.
    // Advies: ontvangen vr 13-11-2026 + 5 weken = vr 18-12-2026.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      judged: '2026-12-18',
      due: '2026-12-28',
      later: '2027-01-22',
      until: null,
    },
    // ontvangen do 12-11-2026 + 6 weken = do 24-12-2026.
    // Langer: do 24-12-2026 + 4 weken = do 21-1-2027.
    // Advies: ontvangen do 12-11-2026 + 5 weken = do 17-12-2026.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      judged: '2026-12-17',
      due: '2026-12-24',
      later: '2027-01-21',
      until: null,
    },
    // ontvangen vr 3-3-2028 + 6 weken = vr 14-4-2028 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 18-4-2028.
    // Langer: vr 14-4-2028 + 4 weken = vr 12-5-2028.
    // Advies: ontvangen vr 3-3-2028 + 5 weken = vr 7-4-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      judged: '2028-04-07',
      due: '2028-04-18',
      later: '2028-05-12',
      until: null,
    },
  ],
  overheid: [
    // ontvangen vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Langer: vr 3-4-2026 + 4 weken = vr 1-5-2026.
    // Daarna: beantwoord di 7-4-2026 + 12 maanden = wo 7-4-2027.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      due: '2026-04-07',
      later: '2026-05-01',
      until: '2027-04-07',
    },
    // ontvangen za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Langer: za 25-4-2026 + 4 weken = za 23-5-2026 is zaterdag, zondag, tweede pinksterdag, dus di 26-5-2026.
    // Daarna: beantwoord di 28-4-2026 + 12 maanden = wo 28-4-2027.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      due: '2026-04-28',
      later: '2026-05-26',
      until: '2027-04-28',
    },
    // ontvangen vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 4 weken = vr 22-1-2027.
    // Daarna: beantwoord ma 28-12-2026 + 12 maanden = di 28-12-2027.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      due: '2026-12-28',
      later: '2027-01-22',
      until: '2027-12-28',
    },
    // ontvangen do 12-11-2026 + 6 weken = do 24-12-2026.
    // Langer: do 24-12-2026 + 4 weken = do 21-1-2027.
    // Daarna: beantwoord do 24-12-2026 + 12 maanden = vr 24-12-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2026-12-24',
      later: '2027-01-21',
      until: '2027-12-24',
    },
    // ontvangen vr 3-3-2028 + 6 weken = vr 14-4-2028 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 18-4-2028.
    // Langer: vr 14-4-2028 + 4 weken = vr 12-5-2028.
    // Daarna: beantwoord di 18-4-2028 + 12 maanden = wo 18-4-2029.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-04-18',
      later: '2028-05-12',
      until: '2029-04-18',
    },
  ],
  'overheid-adviescommissie': [
    // ontvangen do 5-3-2026 + 10 weken = do 14-5-2026 is Hemelvaart, vrijdag 15-5-2026 is gelijkgesteld, dus ma 18-5-2026.
    // Langer: do 14-5-2026 + 4 weken = do 11-6-2026.
    // Daarna: beantwoord ma 18-5-2026 + 12 maanden = di 18-5-2027.
    // Advies: ontvangen do 5-3-2026 + 6 weken = do 16-4-2026.
    {
      sent: '2026-03-05',
      received: '2026-03-05',
      confirmed: '2026-03-12',
      judged: '2026-04-16',
      due: '2026-05-18',
      later: '2026-06-11',
      until: '2027-05-18',
    },
    // ontvangen za 14-2-2026 + 10 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Langer: za 25-4-2026 + 4 weken = za 23-5-2026 is zaterdag, zondag, tweede pinksterdag, dus di 26-5-2026.
    // Daarna: beantwoord di 28-4-2026 + 12 maanden = wo 28-4-2027.
    // Advies: ontvangen za 14-2-2026 + 6 weken = za 28-3-2026 is zaterdag, zondag, dus ma 30-3-2026.
    {
      sent: '2026-02-14',
      received: '2026-02-14',
      confirmed: '2026-02-20',
      judged: '2026-03-30',
      due: '2026-04-28',
      later: '2026-05-26',
      until: '2027-04-28',
    },
    // ontvangen vr 16-10-2026 + 10 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 4 weken = vr 22-1-2027.
    // Daarna: beantwoord ma 28-12-2026 + 12 maanden = di 28-12-2027.
    // Advies: ontvangen vr 16-10-2026 + 6 weken = vr 27-11-2026.
    {
      sent: '2026-10-16',
      received: '2026-10-16',
      confirmed: '2026-10-23',
      judged: '2026-11-27',
      due: '2026-12-28',
      later: '2027-01-22',
      until: '2027-12-28',
    },
    // ontvangen do 12-11-2026 + 10 weken = do 21-1-2027.
    // Langer: do 21-1-2027 + 4 weken = do 18-2-2027.
    // Daarna: beantwoord do 21-1-2027 + 12 maanden = vr 21-1-2028.
    // Advies: ontvangen do 12-11-2026 + 6 weken = do 24-12-2026.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      judged: '2026-12-24',
      due: '2027-01-21',
      later: '2027-02-18',
      until: '2028-01-21',
    },
    // ontvangen vr 3-3-2028 + 10 weken = vr 12-5-2028.
    // Langer: vr 12-5-2028 + 4 weken = vr 9-6-2028.
    // Daarna: beantwoord vr 12-5-2028 + 12 maanden = za 12-5-2029.
    // Advies: ontvangen vr 3-3-2028 + 6 weken = vr 14-4-2028 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 18-4-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      judged: '2028-04-18',
      due: '2028-05-12',
      later: '2028-06-09',
      until: '2029-05-12',
    },
  ],
  'financiele-dienst': [
    // ontvangen vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Daarna: beantwoord di 7-4-2026 + 3 maanden = di 7-7-2026, of ingediend vr 20-2-2026 + 1 jaar = za 20-2-2027: de laatste telt.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-27',
      due: '2026-04-07',
      later: null,
      until: '2027-02-20',
    },
    // ontvangen za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Daarna: beantwoord di 28-4-2026 + 3 maanden = di 28-7-2026, of ingediend za 14-3-2026 + 1 jaar = zo 14-3-2027: de laatste telt.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-20',
      due: '2026-04-28',
      later: null,
      until: '2027-03-14',
    },
    // ontvangen vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Daarna: beantwoord ma 28-12-2026 + 3 maanden = zo 28-3-2027, of ingediend vr 13-11-2026 + 1 jaar = za 13-11-2027: de laatste telt.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-20',
      due: '2026-12-28',
      later: null,
      until: '2027-11-13',
    },
    // ontvangen do 12-11-2026 + 6 weken = do 24-12-2026.
    // Daarna: beantwoord do 24-12-2026 + 3 maanden = wo 24-3-2027, of ingediend ma 2-11-2026 + 1 jaar = di 2-11-2027: de laatste telt.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2026-12-24',
      later: null,
      until: '2027-11-02',
    },
    // ontvangen vr 3-3-2028 + 6 weken = vr 14-4-2028 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 18-4-2028.
    // Daarna: beantwoord di 18-4-2028 + 3 maanden = di 18-7-2028, of ingediend di 29-2-2028 + 1 jaar = wo 28-2-2029: de laatste telt.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-04-18',
      later: null,
      until: '2029-02-28',
    },
  ],
  betaaldienst: [
    // ontvangen ma 16-3-2026 + 15 werkdagen = wo 8-4-2026 (niet geteld: Goede Vrijdag, tweede paasdag).
    // Langer: wo 8-4-2026 + 20 werkdagen = vr 8-5-2026 (niet geteld: Koningsdag, 5 mei).
    // Daarna: beantwoord wo 8-4-2026 + 3 maanden = wo 8-7-2026, of ingediend ma 16-3-2026 + 1 jaar = di 16-3-2027: de laatste telt.
    {
      sent: '2026-03-16',
      received: '2026-03-16',
      confirmed: '2026-03-18',
      due: '2026-04-08',
      later: '2026-05-08',
      until: '2027-03-16',
    },
    // ontvangen za 11-4-2026 + 15 werkdagen = ma 4-5-2026 (niet geteld: Koningsdag).
    // Langer: ma 4-5-2026 + 20 werkdagen = do 4-6-2026 (niet geteld: 5 mei, Hemelvaart, tweede pinksterdag).
    // Daarna: beantwoord ma 4-5-2026 + 3 maanden = di 4-8-2026, of ingediend za 11-4-2026 + 1 jaar = zo 11-4-2027: de laatste telt.
    {
      sent: '2026-04-11',
      received: '2026-04-11',
      confirmed: '2026-04-14',
      due: '2026-05-04',
      later: '2026-06-04',
      until: '2027-04-11',
    },
    // ontvangen vr 4-12-2026 + 15 werkdagen = ma 28-12-2026 (niet geteld: eerste kerstdag).
    // Langer: ma 28-12-2026 + 20 werkdagen = di 26-1-2027 (niet geteld: Nieuwjaarsdag).
    // Daarna: beantwoord ma 28-12-2026 + 3 maanden = zo 28-3-2027, of ingediend vr 4-12-2026 + 1 jaar = za 4-12-2027: de laatste telt.
    {
      sent: '2026-12-04',
      received: '2026-12-04',
      confirmed: '2026-12-08',
      due: '2026-12-28',
      later: '2027-01-26',
      until: '2027-12-04',
    },
    // ontvangen do 12-11-2026 + 15 werkdagen = do 3-12-2026.
    // Langer: do 3-12-2026 + 20 werkdagen = ma 4-1-2027 (niet geteld: eerste kerstdag, Nieuwjaarsdag).
    // Daarna: beantwoord do 3-12-2026 + 3 maanden = wo 3-3-2027, of ingediend ma 2-11-2026 + 1 jaar = di 2-11-2027: de laatste telt.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-16',
      due: '2026-12-03',
      later: '2027-01-04',
      until: '2027-11-02',
    },
    // ontvangen vr 3-3-2028 + 15 werkdagen = vr 24-3-2028.
    // Langer: vr 24-3-2028 + 20 werkdagen = di 25-4-2028 (niet geteld: Goede Vrijdag, tweede paasdag).
    // Daarna: beantwoord vr 24-3-2028 + 3 maanden = za 24-6-2028, of ingediend di 29-2-2028 + 1 jaar = wo 28-2-2029: de laatste telt.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-07',
      due: '2028-03-24',
      later: '2028-04-25',
      until: '2029-02-28',
    },
  ],
  pensioen: [
    // ontvangen do 19-3-2026 + 8 weken = do 14-5-2026 is Hemelvaart, dus vr 15-5-2026.
    {
      sent: '2026-03-19',
      received: '2026-03-19',
      confirmed: '2026-03-26',
      due: '2026-05-15',
      later: null,
      until: null,
    },
    // ontvangen za 7-2-2026 + 8 weken = za 4-4-2026 is zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    {
      sent: '2026-02-07',
      received: '2026-02-07',
      confirmed: '2026-02-13',
      due: '2026-04-07',
      later: null,
      until: null,
    },
    // ontvangen vr 30-10-2026 + 8 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    {
      sent: '2026-10-30',
      received: '2026-10-30',
      confirmed: '2026-11-06',
      due: '2026-12-28',
      later: null,
      until: null,
    },
    // ontvangen do 12-11-2026 + 8 weken = do 7-1-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2027-01-07',
      later: null,
      until: null,
    },
    // ontvangen vr 3-3-2028 + 8 weken = vr 28-4-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-04-28',
      later: null,
      until: null,
    },
  ],
  zorgverzekeraar: [
    // ontvangen vr 6-3-2026 + 4 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    {
      sent: '2026-03-06',
      received: '2026-03-06',
      confirmed: '2026-03-13',
      due: '2026-04-07',
      later: null,
      until: null,
    },
    // ontvangen za 28-3-2026 + 4 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    {
      sent: '2026-03-28',
      received: '2026-03-28',
      confirmed: '2026-04-07',
      due: '2026-04-28',
      later: null,
      until: null,
    },
    // ontvangen vr 27-11-2026 + 4 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    {
      sent: '2026-11-27',
      received: '2026-11-27',
      confirmed: '2026-12-04',
      due: '2026-12-28',
      later: null,
      until: null,
    },
    // ontvangen do 12-11-2026 + 4 weken = do 10-12-2026.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2026-12-10',
      later: null,
      until: null,
    },
    // ontvangen vr 3-3-2028 + 4 weken = vr 31-3-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-03-31',
      later: null,
      until: null,
    },
  ],
  advocatuur: [
    // ontvangen vr 6-3-2026 + 4 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Langer: vr 3-4-2026 + 4 weken = vr 1-5-2026.
    {
      sent: '2026-03-06',
      received: '2026-03-06',
      confirmed: '2026-03-13',
      due: '2026-04-07',
      later: '2026-05-01',
      until: null,
    },
    // ontvangen za 28-3-2026 + 4 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Langer: za 25-4-2026 + 4 weken = za 23-5-2026 is zaterdag, zondag, tweede pinksterdag, dus di 26-5-2026.
    {
      sent: '2026-03-28',
      received: '2026-03-28',
      confirmed: '2026-04-07',
      due: '2026-04-28',
      later: '2026-05-26',
      until: null,
    },
    // ontvangen vr 27-11-2026 + 4 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 4 weken = vr 22-1-2027.
    {
      sent: '2026-11-27',
      received: '2026-11-27',
      confirmed: '2026-12-04',
      due: '2026-12-28',
      later: '2027-01-22',
      until: null,
    },
    // ontvangen do 12-11-2026 + 4 weken = do 10-12-2026.
    // Langer: do 10-12-2026 + 4 weken = do 7-1-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2026-12-10',
      later: '2027-01-07',
      until: null,
    },
    // ontvangen vr 3-3-2028 + 4 weken = vr 31-3-2028.
    // Langer: vr 31-3-2028 + 4 weken = vr 28-4-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-03-31',
      later: '2028-04-28',
      until: null,
    },
  ],
  notariaat: [
    // ontvangen vr 6-3-2026 + 4 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    {
      sent: '2026-03-06',
      received: '2026-03-06',
      confirmed: '2026-03-13',
      due: '2026-04-07',
      later: null,
      until: null,
    },
    // ontvangen za 28-3-2026 + 4 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    {
      sent: '2026-03-28',
      received: '2026-03-28',
      confirmed: '2026-04-07',
      due: '2026-04-28',
      later: null,
      until: null,
    },
    // ontvangen vr 27-11-2026 + 4 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    {
      sent: '2026-11-27',
      received: '2026-11-27',
      confirmed: '2026-12-04',
      due: '2026-12-28',
      later: null,
      until: null,
    },
    // ontvangen do 12-11-2026 + 4 weken = do 10-12-2026.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2026-12-10',
      later: null,
      until: null,
    },
    // ontvangen vr 3-3-2028 + 4 weken = vr 31-3-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-03-31',
      later: null,
      until: null,
    },
  ],
  woningcorporatie: [
    // ontvangen do 19-3-2026 + 8 weken = do 14-5-2026 is Hemelvaart, dus vr 15-5-2026.
    // Langer: do 14-5-2026 + 4 weken = do 11-6-2026.
    // Advies: ontvangen do 19-3-2026 + 6 weken = do 30-4-2026.
    {
      sent: '2026-03-19',
      received: '2026-03-19',
      confirmed: '2026-03-26',
      judged: '2026-04-30',
      due: '2026-05-15',
      later: '2026-06-11',
      until: null,
    },
    // ontvangen za 7-2-2026 + 8 weken = za 4-4-2026 is zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Langer: za 4-4-2026 + 4 weken = za 2-5-2026 is zaterdag, zondag, dus ma 4-5-2026.
    // Advies: ontvangen za 7-2-2026 + 6 weken = za 21-3-2026 is zaterdag, zondag, dus ma 23-3-2026.
    {
      sent: '2026-02-07',
      received: '2026-02-07',
      confirmed: '2026-02-13',
      judged: '2026-03-23',
      due: '2026-04-07',
      later: '2026-05-04',
      until: null,
    },
    // ontvangen vr 30-10-2026 + 8 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 4 weken = vr 22-1-2027.
    // Advies: ontvangen vr 30-10-2026 + 6 weken = vr 11-12-2026.
    {
      sent: '2026-10-30',
      received: '2026-10-30',
      confirmed: '2026-11-06',
      judged: '2026-12-11',
      due: '2026-12-28',
      later: '2027-01-22',
      until: null,
    },
    // ontvangen do 12-11-2026 + 8 weken = do 7-1-2027.
    // Langer: do 7-1-2027 + 4 weken = do 4-2-2027.
    // Advies: ontvangen do 12-11-2026 + 6 weken = do 24-12-2026.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      judged: '2026-12-24',
      due: '2027-01-07',
      later: '2027-02-04',
      until: null,
    },
    // ontvangen vr 3-3-2028 + 8 weken = vr 28-4-2028.
    // Langer: vr 28-4-2028 + 4 weken = vr 26-5-2028.
    // Advies: ontvangen vr 3-3-2028 + 6 weken = vr 14-4-2028 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 18-4-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      judged: '2028-04-18',
      due: '2028-04-28',
      later: '2028-05-26',
      until: null,
    },
  ],
  webshop: [
    // ontvangen vr 20-3-2026 + 14 dagen = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Langer: vr 3-4-2026 + 14 dagen = vr 17-4-2026.
    // Daarna: verzonden vr 20-3-2026 + 12 maanden = za 20-3-2027.
    {
      sent: '2026-03-20',
      received: '2026-03-20',
      confirmed: '2026-03-24',
      due: '2026-04-07',
      later: '2026-04-17',
      until: '2027-03-20',
    },
    // ontvangen za 11-4-2026 + 14 dagen = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Langer: za 25-4-2026 + 14 dagen = za 9-5-2026 is zaterdag, zondag, dus ma 11-5-2026.
    // Daarna: verzonden za 11-4-2026 + 12 maanden = zo 11-4-2027.
    {
      sent: '2026-04-11',
      received: '2026-04-11',
      confirmed: '2026-04-14',
      due: '2026-04-28',
      later: '2026-05-11',
      until: '2027-04-11',
    },
    // ontvangen vr 11-12-2026 + 14 dagen = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 14 dagen = vr 8-1-2027.
    // Daarna: verzonden vr 11-12-2026 + 12 maanden = za 11-12-2027.
    {
      sent: '2026-12-11',
      received: '2026-12-11',
      confirmed: '2026-12-15',
      due: '2026-12-28',
      later: '2027-01-08',
      until: '2027-12-11',
    },
    // ontvangen do 12-11-2026 + 14 dagen = do 26-11-2026.
    // Langer: do 26-11-2026 + 14 dagen = do 10-12-2026.
    // Daarna: verzonden ma 2-11-2026 + 12 maanden = di 2-11-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-16',
      due: '2026-11-26',
      later: '2026-12-10',
      until: '2027-11-02',
    },
    // ontvangen vr 3-3-2028 + 14 dagen = vr 17-3-2028.
    // Langer: vr 17-3-2028 + 14 dagen = vr 31-3-2028.
    // Daarna: verzonden di 29-2-2028 + 12 maanden = wo 28-2-2029.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-07',
      due: '2028-03-17',
      later: '2028-03-31',
      until: '2029-02-28',
    },
  ],
  reizen: [
    // ontvangen vr 6-3-2026 + 4 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Langer: vr 3-4-2026 + 4 weken = vr 1-5-2026.
    {
      sent: '2026-03-06',
      received: '2026-03-06',
      confirmed: '2026-03-13',
      due: '2026-04-07',
      later: '2026-05-01',
      until: null,
    },
    // ontvangen za 28-3-2026 + 4 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Langer: za 25-4-2026 + 4 weken = za 23-5-2026 is zaterdag, zondag, tweede pinksterdag, dus di 26-5-2026.
    {
      sent: '2026-03-28',
      received: '2026-03-28',
      confirmed: '2026-04-07',
      due: '2026-04-28',
      later: '2026-05-26',
      until: null,
    },
    // ontvangen vr 27-11-2026 + 4 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 4 weken = vr 22-1-2027.
    {
      sent: '2026-11-27',
      received: '2026-11-27',
      confirmed: '2026-12-04',
      due: '2026-12-28',
      later: '2027-01-22',
      until: null,
    },
    // ontvangen do 12-11-2026 + 4 weken = do 10-12-2026.
    // Langer: do 10-12-2026 + 4 weken = do 7-1-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-19',
      due: '2026-12-10',
      later: '2027-01-07',
      until: null,
    },
    // ontvangen vr 3-3-2028 + 4 weken = vr 31-3-2028.
    // Langer: vr 31-3-2028 + 4 weken = vr 28-4-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-10',
      due: '2028-03-31',
      later: '2028-04-28',
      until: null,
    },
  ],
  energie: [
    // ontvangen vr 6-3-2026 + 4 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    {
      sent: '2026-03-06',
      received: '2026-03-06',
      confirmed: '2026-03-10',
      due: '2026-04-07',
      later: null,
      until: null,
    },
    // ontvangen za 28-3-2026 + 4 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    {
      sent: '2026-03-28',
      received: '2026-03-28',
      confirmed: '2026-03-31',
      due: '2026-04-28',
      later: null,
      until: null,
    },
    // ontvangen vr 27-11-2026 + 4 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    {
      sent: '2026-11-27',
      received: '2026-11-27',
      confirmed: '2026-12-01',
      due: '2026-12-28',
      later: null,
      until: null,
    },
    // ontvangen do 12-11-2026 + 4 weken = do 10-12-2026.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-16',
      due: '2026-12-10',
      later: null,
      until: null,
    },
    // ontvangen vr 3-3-2028 + 4 weken = vr 31-3-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-07',
      due: '2028-03-31',
      later: null,
      until: null,
    },
  ],
  telecom: [
    // ontvangen vr 6-3-2026 + 4 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    {
      sent: '2026-03-06',
      received: '2026-03-06',
      confirmed: '2026-03-10',
      due: '2026-04-07',
      later: null,
      until: null,
    },
    // ontvangen za 28-3-2026 + 4 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    {
      sent: '2026-03-28',
      received: '2026-03-28',
      confirmed: '2026-03-31',
      due: '2026-04-28',
      later: null,
      until: null,
    },
    // ontvangen vr 27-11-2026 + 4 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    {
      sent: '2026-11-27',
      received: '2026-11-27',
      confirmed: '2026-12-01',
      due: '2026-12-28',
      later: null,
      until: null,
    },
    // ontvangen do 12-11-2026 + 4 weken = do 10-12-2026.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-16',
      due: '2026-12-10',
      later: null,
      until: null,
    },
    // ontvangen vr 3-3-2028 + 4 weken = vr 31-3-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-07',
      due: '2028-03-31',
      later: null,
      until: null,
    },
  ],
  algemeen: [
    // ontvangen vr 20-2-2026 + 6 weken = vr 3-4-2026 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 7-4-2026.
    // Langer: vr 3-4-2026 + 4 weken = vr 1-5-2026.
    {
      sent: '2026-02-20',
      received: '2026-02-20',
      confirmed: '2026-02-25',
      due: '2026-04-07',
      later: '2026-05-01',
      until: null,
    },
    // ontvangen za 14-3-2026 + 6 weken = za 25-4-2026 is zaterdag, zondag, Koningsdag, dus di 28-4-2026.
    // Langer: za 25-4-2026 + 4 weken = za 23-5-2026 is zaterdag, zondag, tweede pinksterdag, dus di 26-5-2026.
    {
      sent: '2026-03-14',
      received: '2026-03-14',
      confirmed: '2026-03-18',
      due: '2026-04-28',
      later: '2026-05-26',
      until: null,
    },
    // ontvangen vr 13-11-2026 + 6 weken = vr 25-12-2026 is eerste kerstdag, tweede kerstdag, zondag, dus ma 28-12-2026.
    // Langer: vr 25-12-2026 + 4 weken = vr 22-1-2027.
    {
      sent: '2026-11-13',
      received: '2026-11-13',
      confirmed: '2026-11-18',
      due: '2026-12-28',
      later: '2027-01-22',
      until: null,
    },
    // ontvangen do 12-11-2026 + 6 weken = do 24-12-2026.
    // Langer: do 24-12-2026 + 4 weken = do 21-1-2027.
    {
      sent: '2026-11-02',
      received: '2026-11-12',
      confirmed: '2026-11-17',
      due: '2026-12-24',
      later: '2027-01-21',
      until: null,
    },
    // ontvangen vr 3-3-2028 + 6 weken = vr 14-4-2028 is Goede Vrijdag, zaterdag, zondag, tweede paasdag, dus di 18-4-2028.
    // Langer: vr 14-4-2028 + 4 weken = vr 12-5-2028.
    {
      sent: '2028-02-29',
      received: '2028-03-03',
      confirmed: '2028-03-08',
      due: '2028-04-18',
      later: '2028-05-12',
      until: null,
    },
  ],
}
