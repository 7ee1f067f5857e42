-- Whose work it is today, found at once: the allocations that hold, without reading those that ended.

create index allocation_until on allocation (service_id, until_on);
