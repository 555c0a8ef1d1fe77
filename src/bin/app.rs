//! The program of every page: brings its charts to life.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        // Whatever goes wrong, the static page stays, and says so.
        std::panic::set_hook(Box::new(|_| gpu_ledger::browser::page::set_state("failed")));
        gpu_ledger::islands::start();
    }
}
