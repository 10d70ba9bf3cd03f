package vn.cchc.canary.other;

import vn.cchc.canary.web.NestRepository;

/** Uses another feature's repository. */
public final class Cuckoo {

    /** Somebody else's egg. */
    public int egg() {
        return new NestRepository().egg();
    }
}
