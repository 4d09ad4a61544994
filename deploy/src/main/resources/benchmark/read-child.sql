-- One child as a council worker reads it, as somebody would write it by hand who knows that the scope, the child, the
-- child's facts and the audit entry are what has to be sent. A commit follows. The statements that the service sends are
-- written beside the results of each run: compare them after every change of either.

select guard.enter(:said, :at, :proof);

select * from child where id = :child;

select * from fact where subject = :child and local_authority = :council order by place;

select guard.record('readChild', array[:child], null, 'DONE', 1);
