import error from './gitlab/error.json' with { type: 'json' };
import errorShape from './gitlab/error.schema.json' with { type: 'json' };
import issue from './gitlab/issue.json' with { type: 'json' };
import issueShape from './gitlab/issue.schema.json' with { type: 'json' };
import issueNotes from './gitlab/issue-notes.json' with { type: 'json' };
import issueSystemNotes from './gitlab/issue-system-notes.json' with { type: 'json' };
import mergeRequest from './gitlab/merge-request.json' with { type: 'json' };
import mergeRequestShape from './gitlab/merge-request.schema.json' with { type: 'json' };
import mergeRequestNotes from './gitlab/merge-request-notes.json' with { type: 'json' };
import notesShape from './gitlab/notes.schema.json' with { type: 'json' };

/** What GitLab answers, and the published shapes that is held against. */
export const gitlab = {
  answers: {
    issue,
    'issue-notes': issueNotes,
    'issue-system-notes': issueSystemNotes,
    'merge-request': mergeRequest,
    'merge-request-notes': mergeRequestNotes,
    error,
  },
  shapes: {
    issue: issueShape,
    'issue-notes': notesShape,
    'issue-system-notes': notesShape,
    'merge-request': mergeRequestShape,
    'merge-request-notes': notesShape,
    error: errorShape,
  },
};
