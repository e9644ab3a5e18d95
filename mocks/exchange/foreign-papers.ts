/** A request as an OpenDSR controller would send it, but for what a check gives. */
export function openDsrPaper(given: object = {}): string {
  return JSON.stringify({
    regulation: 'gdpr',
    subject_request_id: 'a7551968-d5d6-44b2-9831-815ac9017798',
    subject_request_type: 'access',
    submitted_time: '2026-10-30T15:00:00Z',
    subject_identities: [
      { identity_type: 'email', identity_value: 'who@caller.example', identity_format: 'raw' },
    ],
    api_version: '1.0',
    status_callback_urls: ['https://controller.example/callbacks'],
    ...given,
  });
}

/** An exercise as an agent of the Data Rights Protocol would sign it, decoded and without its signature. */
export function drpPaper(given: object = {}): string {
  return JSON.stringify({
    'agent-id': 'AGENT_EXAMPLE',
    'business-id': 'DESK_EXAMPLE',
    'agent-request-id': 'agent-request-7',
    'issued-at': '2026-11-01T09:30:00+09:00',
    'expires-at': '2026-11-01T09:40:00+09:00',
    'drp.version': '1.0',
    exercise: 'deletion',
    regime: 'ccpa',
    name: 'Who Caller',
    email: 'who@caller.example',
    phone_number: '+819000000000',
    ...given,
  });
}
