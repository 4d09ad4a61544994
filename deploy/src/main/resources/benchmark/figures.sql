-- The figures of a period from reporting's own cases, as somebody would write them by hand who knows the tables: three
-- plain questions with grouping sets. Rows with "open" are what has begun and not ended.

select guard.enter(:said, :at, :proof);

select indicator, false as open, coalesce(local_authority, 'REGION') as local_authority, count(*) as cases,
  cast(coalesce(sum(days), 0) as bigint) as days, cast(round(avg(days)) as bigint) as mean
from dated_case
where untold_at is null and (
  (indicator not in ('a10_days', 'a1_days', 'a2_days', 'leaving_care_by_adoption_percent')
    and on_day between cast(:start as date) and cast(:end as date) and begins_after < cast(:start as date))
  or (indicator in ('a10_days', 'a1_days', 'a2_days')
    and on_day between cast(cast(:end as date) + interval '1 day' - interval '1 year' as date) and cast(:end as date)
    and begins_after < cast(cast(:end as date) + interval '1 day' - interval '1 year' as date)))
  and indicator not like '%\_percent'
group by grouping sets ((indicator, local_authority), (indicator));

select indicator, indicator like '%\_days' and indicator not like 'waiting%' as open,
  coalesce(local_authority, 'REGION') as local_authority, count(*) as cases,
  cast(coalesce(sum(cast(:end as date) - since), 0) as bigint) as days,
  cast(round(avg(cast(:end as date) - since)) as bigint) as mean
from spell
where untold_at is null and from_day <= cast(:end as date) and until_day > cast(:end as date)
group by grouping sets ((indicator, local_authority), (indicator));

-- What cannot be counted: read like the rest, and named so that it is no figure.
select 'excluded ' || indicator || ' ' || reason as indicator, false as open, 'HOUSEHOLDS' as local_authority,
  count(*) as cases, cast(0 as bigint) as days, cast(0 as bigint) as mean
from unknown_case
where untold_at is null and earliest <= cast(:end as date) and latest >= cast(:start as date)
  and begins_after < cast(:start as date) and ends_before > cast(:end as date)
group by grouping sets ((indicator, local_authority, reason), (indicator, reason));
