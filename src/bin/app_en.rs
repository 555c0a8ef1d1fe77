//! The program of the English pages: brings their charts to life.

fn main() {
    #[cfg(target_arch = "wasm32")]
    gpu_ledger::islands::start();
}
