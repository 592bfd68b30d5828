import closesIssues from './gitlab/closes-issues.json' with { type: 'json' };
import closesIssuesShape from './gitlab/closes-issues.schema.json' with { type: 'json' };
import error from './gitlab/error.json' with { type: 'json' };
import errorShape from './gitlab/error.schema.json' with { type: 'json' };
import issue from './gitlab/issue.json' with { type: 'json' };
import issueShape from './gitlab/issue.schema.json' with { type: 'json' };
import issueLinks from './gitlab/issue-links.json' with { type: 'json' };
import issueLinksShape from './gitlab/issue-links.schema.json' with { type: 'json' };
import issueNotes from './gitlab/issue-notes.json' with { type: 'json' };
import issueSystemNotes from './gitlab/issue-system-notes.json' with { type: 'json' };
import mergeRequest from './gitlab/merge-request.json' with { type: 'json' };
import mergeRequestShape from './gitlab/merge-request.schema.json' with { type: 'json' };
import mergeRequestNotes from './gitlab/merge-request-notes.json' with { type: 'json' };
import notesShape from './gitlab/notes.schema.json' with { type: 'json' };
import participants from './gitlab/participants.json' with { type: 'json' };
import participantsShape from './gitlab/participants.schema.json' with { type: 'json' };
import relatedMergeRequests from './gitlab/related-merge-requests.json' with { type: 'json' };
import relatedMergeRequestsShape from './gitlab/related-merge-requests.schema.json' with { type: 'json' };
import user from './gitlab/user.json' with { type: 'json' };
import userShape from './gitlab/user.schema.json' with { type: 'json' };

/** What GitLab answers, and the published shapes that is held against. */
export const gitlab = {
  answers: {
    'closes-issues': closesIssues,
    'issue-links': issueLinks,
    participants,
    'related-merge-requests': relatedMergeRequests,
    user,
    issue,
    'issue-notes': issueNotes,
    'issue-system-notes': issueSystemNotes,
    'merge-request': mergeRequest,
    'merge-request-notes': mergeRequestNotes,
    error,
  },
  shapes: {
    'closes-issues': closesIssuesShape,
    'issue-links': issueLinksShape,
    participants: participantsShape,
    'related-merge-requests': relatedMergeRequestsShape,
    user: userShape,
    issue: issueShape,
    'issue-notes': notesShape,
    'issue-system-notes': notesShape,
    'merge-request': mergeRequestShape,
    'merge-request-notes': notesShape,
    error: errorShape,
  },
};
