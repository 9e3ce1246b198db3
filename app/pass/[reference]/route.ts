import { guarded } from '@/app/_respond/guarded'
import { passResponse } from '@/app/_respond/pass'
import { takePass } from '@/app/_respond/take-pass'

type Route = { params: Promise<{ reference: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => passResponse(request, (await params).reference))
}

export async function POST(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => takePass(request, (await params).reference))
}
