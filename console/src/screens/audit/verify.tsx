import { auditVerificationSchema } from '@sidenote/contract/audit';
import { useMutation } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import { say, sayCount } from '../../locales/say.ts';
import { Failed } from '../../parts/failed.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';

/** Has the gateway check the whole chain, and says what it found. */
export function Verify() {
  const verification = useMutation({
    mutationFn: () => request({ path: '/v1/admin/audit/verification', answer: auditVerificationSchema }),
  });
  const found = verification.data?.value;
  return (
    <Section
      title={say('audit.whole')}
      lead={say('audit.wholeLead')}
      aside={
        <button
          type="button"
          className="button"
          disabled={verification.isPending}
          onClick={() => verification.mutate()}
        >
          {say('audit.verify')}
        </button>
      }
    >
      <div role="status" className="stack">
        {verification.isPending && (
          <>
            <span>{say('audit.verifying')}</span>
            <progress className="progress" aria-label={say('audit.verifying')} />
          </>
        )}
        {found !== undefined && !verification.isPending && (
          <Notice kind={found.whole ? 'good' : 'bad'}>
            {found.whole
              ? sayCount('audit.isWhole', found.rows)
              : say('audit.isBroken', { number: String(found.brokenAt) })}
          </Notice>
        )}
      </div>
      {verification.isError && <Failed error={verification.error} again={() => verification.mutate()} />}
    </Section>
  );
}
