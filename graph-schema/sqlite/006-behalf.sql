-- For whom the actor of a change asked, by their own account; null when for themselves.
ALTER TABLE change ADD COLUMN on_behalf_of TEXT;
