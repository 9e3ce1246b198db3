/** Somebody who was named in a complaint, as whoever complains wrote it down. */
export type SentPerson = {
  role: 'complainant' | 'representative' | 'subject'
  name: string | null
  email: string | null
  phone: string | null
  address: string | null
}
