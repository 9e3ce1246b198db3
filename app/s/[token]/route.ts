import { guarded } from '@/app/_respond/guarded'
import { linkResponse } from '@/app/_respond/status'

type Context = { params: Promise<{ token: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return guarded(request, async () => linkResponse(request, (await params).token))
}
