import commentsShape from './bitbucket/comments.schema.json' with { type: 'json' };
import comments1 from './bitbucket/comments-1.json' with { type: 'json' };
import comments2 from './bitbucket/comments-2.json' with { type: 'json' };
import error from './bitbucket/error.json' with { type: 'json' };
import errorShape from './bitbucket/error.schema.json' with { type: 'json' };
import pullRequest from './bitbucket/pull-request.json' with { type: 'json' };
import pullRequestShape from './bitbucket/pull-request.schema.json' with { type: 'json' };
import user from './bitbucket/user.json' with { type: 'json' };
import userShape from './bitbucket/user.schema.json' with { type: 'json' };

/** What Bitbucket answers, and the published shapes that is held against. */
export const bitbucket = {
  answers: {
    user,
    'pull-request': pullRequest,
    'comments-1': comments1,
    'comments-2': comments2,
    error,
  },
  shapes: {
    user: userShape,
    'pull-request': pullRequestShape,
    'comments-1': commentsShape,
    'comments-2': commentsShape,
    error: errorShape,
  },
};
