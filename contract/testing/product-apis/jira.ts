import commentsShape from './jira/comments.schema.json' with { type: 'json' };
import comments1 from './jira/comments-1.json' with { type: 'json' };
import comments2 from './jira/comments-2.json' with { type: 'json' };
import error from './jira/error.json' with { type: 'json' };
import errorShape from './jira/error.schema.json' with { type: 'json' };
import issue from './jira/issue.json' with { type: 'json' };
import issueShape from './jira/issue.schema.json' with { type: 'json' };
import issueDetails from './jira/issue-details.json' with { type: 'json' };
import issueDetailsShape from './jira/issue-details.schema.json' with { type: 'json' };
import myself from './jira/myself.json' with { type: 'json' };
import myselfShape from './jira/myself.schema.json' with { type: 'json' };
import remoteLinks from './jira/remote-links.json' with { type: 'json' };
import remoteLinksShape from './jira/remote-links.schema.json' with { type: 'json' };

/** What Jira answers, and the published shapes that is held against. */
export const jira = {
  answers: {
    'issue-details': issueDetails,
    myself,
    'remote-links': remoteLinks,
    issue,
    'comments-1': comments1,
    'comments-2': comments2,
    error,
  },
  shapes: {
    'issue-details': issueDetailsShape,
    myself: myselfShape,
    'remote-links': remoteLinksShape,
    issue: issueShape,
    'comments-1': commentsShape,
    'comments-2': commentsShape,
    error: errorShape,
  },
};
