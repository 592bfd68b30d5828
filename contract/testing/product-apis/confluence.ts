import attachments from './confluence/attachments.json' with { type: 'json' };
import attachmentsShape from './confluence/attachments.schema.json' with { type: 'json' };
import blogPost from './confluence/blog-post.json' with { type: 'json' };
import blogPostFooterComments from './confluence/blog-post-footer-comments.json' with { type: 'json' };
import commentsShape from './confluence/comments.schema.json' with { type: 'json' };
import contentShape from './confluence/content.schema.json' with { type: 'json' };
import currentUser from './confluence/current-user.json' with { type: 'json' };
import currentUserShape from './confluence/current-user.schema.json' with { type: 'json' };
import error from './confluence/error.json' with { type: 'json' };
import errorShape from './confluence/error.schema.json' with { type: 'json' };
import footerCommentChildren from './confluence/footer-comment-children.json' with { type: 'json' };
import footerComments1 from './confluence/footer-comments-1.json' with { type: 'json' };
import footerComments2 from './confluence/footer-comments-2.json' with { type: 'json' };
import inlineCommentChildren from './confluence/inline-comment-children.json' with { type: 'json' };
import inlineComments from './confluence/inline-comments.json' with { type: 'json' };
import longPage from './confluence/long-page.json' with { type: 'json' };
import page from './confluence/page.json' with { type: 'json' };
import restrictedPage from './confluence/restricted-page.json' with { type: 'json' };
import users from './confluence/users.json' with { type: 'json' };
import usersShape from './confluence/users.schema.json' with { type: 'json' };

/** What Confluence answers, and the published shapes that is held against. */
export const confluence = {
  answers: {
    attachments,
    'current-user': currentUser,
    page,
    'long-page': longPage,
    'restricted-page': restrictedPage,
    'blog-post': blogPost,
    'footer-comments-1': footerComments1,
    'footer-comments-2': footerComments2,
    'footer-comment-children': footerCommentChildren,
    'inline-comments': inlineComments,
    'inline-comment-children': inlineCommentChildren,
    'blog-post-footer-comments': blogPostFooterComments,
    users,
    error,
  },
  shapes: {
    attachments: attachmentsShape,
    'current-user': currentUserShape,
    page: contentShape,
    'long-page': contentShape,
    'restricted-page': contentShape,
    'blog-post': contentShape,
    'footer-comments-1': commentsShape,
    'footer-comments-2': commentsShape,
    'footer-comment-children': commentsShape,
    'inline-comments': commentsShape,
    'inline-comment-children': commentsShape,
    'blog-post-footer-comments': commentsShape,
    users: usersShape,
    error: errorShape,
  },
};
