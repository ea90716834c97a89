RELEASE request
