import { GET as getCalendar } from '@/app/pass/[reference]/invitation.ics/route'
import { GET as getPass, POST as postPass } from '@/app/pass/[reference]/route'
import { GET as getLink } from '@/app/s/[token]/route'
import { cookiesOf, get, post } from './browser'

/** Somebody who does not complain, by their own page only. */
export const passHolder = {
  /** Opens their link; where it leads, and what their browser then holds. */
  async follow(token: string): Promise<{ cookie: string; path: string | null; status: number }> {
    const response = await getLink(get(`/s/${token}`), { params: Promise.resolve({ token }) })
    return { cookie: cookiesOf(response), path: response.headers.get('location'), status: response.status }
  },
  page: (reference: string, cookie: string, query = '') =>
    getPass(get(`/pass/${reference}${query}`, { cookie }), { params: Promise.resolve({ reference }) }),
  calendar: (reference: string, cookie: string) =>
    getCalendar(get(`/pass/${reference}/invitation.ics`, { cookie }), { params: Promise.resolve({ reference }) }),
  say: (reference: string, cookie: string, fields: Record<string, string>) =>
    postPass(post(`/pass/${reference}`, { case: reference, ...fields }, { cookie }), {
      params: Promise.resolve({ reference }),
    }),
}
