/** What a procedure needs that is no part of its text: who is there, and whether the owner has confirmed their address. */
export type Live = {
  holders: { function: string; department: string | null; member: string }[]
  memberCount: number
  ownerConfirmed: boolean
}
