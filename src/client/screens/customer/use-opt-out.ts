import { useState } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import type { OpenRequestBody } from '#contract/open-request.ts';
import type { RequestView } from '#contract/request.ts';
import { useCarryOutOptOut, useCloseRequest, useOpenRequest } from '../../api/requests.ts';
import { useDeed } from '../../components/use-deed.ts';

/** What the person asked to stop, and how they asked. */
export type OptOutWish = {
  readonly customer: Pick<CustomerView, 'id' | 'company'>;
  readonly desk: string;
  readonly scope: NonNullable<OpenRequestBody['optOutScope']>;
  readonly channel: OpenRequestBody['channel'];
  readonly language: OpenRequestBody['language'];
  readonly reference: string;
  readonly named: readonly NonNullable<OpenRequestBody['contactGiven']>[];
};

/** Opens an opt-out, carries it out where opening has not done so already, and closes it after the read-back. */
export function useOptOut() {
  const [done, setDone] = useState<RequestView | null>(null);
  const open = useDeed(useOpenRequest());
  const stop = useDeed(useCarryOutOptOut());
  const end = useDeed(useCloseRequest());
  const finish = (view: RequestView): void => {
    const isDone = view.optOut !== null && view.optOut.carriedOutAt !== null;
    if (isDone || view.can['carry-out-opt-out'] !== true) setDone(view);
    else stop.run({ request: view.id, version: view.version }, setDone);
  };
  return {
    done,
    isPending: open.isPending || stop.isPending || end.isPending,
    error: open.error ?? stop.error ?? end.error,
    carryOut: (wish: OptOutWish): void => {
      open.run({ body: bodyOf(wish) }, finish);
    },
    close: (onClosed: (id: string) => void): void => {
      if (done !== null)
        end.run({ request: done.id, version: done.version }, ({ id }) => {
          onClosed(id);
        });
    },
  };
}

function bodyOf(wish: OptOutWish): OpenRequestBody {
  const { customer, desk, scope, channel, language, reference, named } = wish;
  const [answerTo, ...others] = named;
  return {
    company: customer.company,
    desk,
    customer: customer.id,
    kind: 'opt-out',
    scope: null,
    optOutScope: scope,
    channel,
    caller: 'customer',
    language,
    words: '',
    contactGiven: answerTo ?? null,
    ...(others.length === 0 ? {} : { alsoNamed: others }),
    reference: reference === '' ? null : reference,
    urgent: false,
  };
}
